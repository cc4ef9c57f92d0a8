package org.moveleaf.figure.body;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.moveleaf.figure.geometry.Vec;
import org.moveleaf.figure.pose.Base;
import org.moveleaf.figure.pose.Freedom;
import org.moveleaf.figure.pose.Motion;
import org.moveleaf.figure.pose.Pose;
import org.moveleaf.figure.pose.Side;

/** What carries the body on all fours stays where it is from stage to stage. */
class AllFoursTest {

  private static final Pose NEUTRAL = Pose.of(Base.ALL_FOURS);
  private static final Body START = place(NEUTRAL, Scene.of(Furniture.USUAL));

  private static Body place(Pose pose, Scene scene) {
    return Body.place(pose, scene, Person.ANA);
  }

  private static Vec knee(Body body, Side side) {
    return body.bones().leg(side).shank().origin();
  }

  private static void assertKneeStays(Body body, Side side) {
    assertEquals(0, knee(START, side).distance(knee(body, side)), 0.1);
  }

  @Test
  void theKneeThatStaysDownDoesNotSlideWhenTheOtherLegIsRaised() {
    Pose raised =
        NEUTRAL
            .move(Motion.HIP_EXTEND, 5, List.of(Side.RIGHT))
            .move(Motion.KNEE_BEND, 2, List.of(Side.RIGHT));
    Body body = place(raised, START.scene());
    assertKneeStays(body, Side.LEFT);
    assertEquals(List.of(), body.problems());
  }

  @Test
  void hipsMoveOverKneesThatStay() {
    Body body = place(NEUTRAL.both(Freedom.SHIFT_FORWARD, -8), START.scene());
    Side.BOTH.forEach(side -> assertKneeStays(body, side));
    double way = body.bones().pelvis().origin().z() - START.bones().pelvis().origin().z();
    assertEquals(-8, way, 0.1);
  }
}
