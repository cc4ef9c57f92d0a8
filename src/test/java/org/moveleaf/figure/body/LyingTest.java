package org.moveleaf.figure.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.moveleaf.figure.pose.Base;
import org.moveleaf.figure.pose.Motion;
import org.moveleaf.figure.pose.Pose;
import org.moveleaf.figure.pose.Side;

/** Who lies rests on the floor with all that nothing is said of. */
class LyingTest {

  /** Centimetres. */
  private static final double RESTS = 0.6;

  private static BodyShape lying(Pose pose, Person person) {
    Body body = Body.place(pose, Scene.of(Furniture.USUAL), person);
    assertEquals(List.of(), body.problems(), person::word);
    return new BodyShape(body.bones(), person);
  }

  private static void assertRests(double height, String what) {
    assertTrue(Math.abs(height) <= RESTS, () -> what + " is " + height + " cm above the floor");
  }

  @ParameterizedTest
  @EnumSource(Person.class)
  void everybodyRestsFromHeadToHeel(Person person) {
    for (Base base : List.of(Base.SUPINE, Base.SUPINE_KNEES_BENT, Base.PRONE)) {
      BodyShape shape = lying(Pose.of(base), person);
      assertRests(shape.lowestHead(), base + " head");
      assertRests(shape.lowestHips(), base + " trunk");
      for (Side side : Side.BOTH) {
        assertRests(shape.lowestArm(side), base + " arm");
        assertRests(shape.lowestLowerLeg(side), base + " leg");
      }
      if (base != Base.PRONE) {
        assertRests(shape.lowestChest(), base + " upper back");
      }
    }
  }

  @Test
  void aHeelSlidesWhereOnlyTheKneeBends() {
    Pose pose = Pose.of(Base.SUPINE).move(Motion.KNEE_BEND, 70, List.of(Side.LEFT));
    BodyShape shape = lying(pose, Person.GRACE);
    assertRests(shape.lowestLowerLeg(Side.LEFT), "left heel");
    assertRests(shape.lowestLowerLeg(Side.RIGHT), "right heel");
  }

  @Test
  void whatIsSaidIsKept() {
    Pose pose = Pose.of(Base.SUPINE).move(Motion.HIP_FLEX, 30, List.of(Side.LEFT));
    BodyShape shape = lying(pose, Person.ANA);
    assertTrue(shape.lowestLowerLeg(Side.LEFT) > 20, "the leg is raised");
    assertRests(shape.lowestLowerLeg(Side.RIGHT), "right heel");
  }
}
