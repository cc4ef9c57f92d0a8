package org.moveleaf.figure.pose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Movements have limits that hold, and opposites. */
class MotionTest {

  /** The spine turns and bends with the pelvis, and shares out what is asked of it. */
  @ParameterizedTest
  @EnumSource(Motion.class)
  void atItsLimitAMovementTakesNoJointFurtherThanItGoes(Motion motion) {
    Pose pose = Pose.of(Base.STANDING).move(motion, motion.limit(), Side.BOTH);
    for (Freedom freedom : Freedom.values()) {
      for (Side side : Side.BOTH) {
        double angle = pose.angle(freedom, side);
        assertTrue(Limits.of(freedom).allow(angle, 1e-9), () -> freedom + " is " + angle);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Motion.class)
  void hasAtMostOneOpposite(Motion motion) {
    List<Motion> opposites =
        Arrays.stream(Motion.values()).filter(each -> each.isOpposite(motion)).toList();
    assertTrue(opposites.size() <= 1, opposites::toString);
    opposites.forEach(each -> assertTrue(motion.isOpposite(each)));
  }

  @Test
  void knowsOppositesOfTheWholeSpineToo() {
    assertTrue(Motion.SPINE_FLEX.isOpposite(Motion.SPINE_EXTEND));
    assertFalse(Motion.SPINE_FLEX.isOpposite(Motion.SPINE_BEND_RIGHT));
    assertFalse(Motion.SPINE_FLEX.isOpposite(Motion.LUMBAR_EXTEND));
  }

  @Test
  void theWholeSpineIsSharedOut() {
    Pose pose = Pose.of(Base.STANDING).move(Motion.SPINE_EXTEND, 40, Side.BOTH);
    assertEquals(-40, pose.angle(Freedom.LUMBAR_FLEX) + pose.angle(Freedom.THORAX_FLEX));
  }

  @Test
  void shouldersStayWhereTheyAreAsThePelvisTurns() {
    Pose pose = Pose.of(Base.SUPINE).move(Motion.PELVIS_TURN_LEFT, 60, Side.BOTH);
    assertEquals(60, pose.angle(Freedom.PELVIS_TURN));
    assertEquals(-60, pose.angle(Freedom.LUMBAR_TURN) + pose.angle(Freedom.THORAX_TURN));
  }
}
