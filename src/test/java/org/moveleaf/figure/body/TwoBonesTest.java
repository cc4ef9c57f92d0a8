package org.moveleaf.figure.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.moveleaf.figure.geometry.Angles;
import org.moveleaf.figure.geometry.Vec;

/** Two bones reach by the law of cosines, or say by how much they do not. */
class TwoBonesTest {

  private static final double UPPER = 30;
  private static final double LOWER = 25;
  private static final double EPSILON = 1e-9;
  private static final Vec JOINT = new Vec(5, 90, -2);

  private static TwoBones reach(Vec way) {
    return TwoBones.reach(JOINT, JOINT.plus(way), UPPER, LOWER, Vec.FRONT, true);
  }

  private static void assertNear(Vec wanted, Vec actual) {
    assertTrue(wanted.distance(actual) < EPSILON, () -> wanted + " is not " + actual);
  }

  @ParameterizedTest
  @CsvSource({"0,-40,0", "20,-20,10", "-30,15,20", "0,0,54", "12,3,-4"})
  void endsAtThePointWithBonesOfTheirLengths(double x, double y, double z) {
    Vec way = new Vec(x, y, z);
    TwoBones bones = reach(way);
    assertEquals(0, bones.missing());
    assertNear(JOINT.plus(way), bones.end());
    assertEquals(UPPER, JOINT.distance(bones.middle()), EPSILON);
    assertEquals(LOWER, bones.middle().distance(bones.end()), EPSILON);
    assertNear(bones.middle(), JOINT.minus(bones.upper().y().times(UPPER)));
    assertNear(bones.end(), bones.middle().minus(bones.lower().y().times(LOWER)));
  }

  /** A right angle: 3² + 4² = 5². */
  @Test
  void bendsByTheLawOfCosines() {
    TwoBones bones = TwoBones.reach(Vec.ZERO, new Vec(0, -50, 0), 30, 40, Vec.FRONT, true);
    assertEquals(90, Angles.acos(bones.upper().y().dot(bones.lower().y())), EPSILON);
    assertNear(new Vec(0, -18, 24), bones.middle());
  }

  @Test
  void theMiddleJointPointsWhereItIsSent() {
    Vec down = new Vec(0, -40, 0);
    for (Vec pole : new Vec[] {Vec.FRONT, Vec.LEFT, new Vec(-1, 3, 0), new Vec(1, 0, -1)}) {
      Vec middle = TwoBones.reach(JOINT, JOINT.plus(down), UPPER, LOWER, pole, true).middle();
      assertTrue(middle.minus(JOINT).across(Vec.UP).dot(pole) > 1, pole::toString);
    }
  }

  /** A forearm closes towards its front, a shank towards its back. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void theLowerBoneBendsItsOwnWay(boolean forward) {
    TwoBones bones =
        TwoBones.reach(JOINT, JOINT.plus(new Vec(0, -40, 0)), UPPER, LOWER, Vec.FRONT, forward);
    double towardsFront = bones.lower().y().times(-1).dot(bones.upper().z());
    assertEquals(forward, towardsFront > 0);
  }

  @ParameterizedTest
  @CsvSource({"55.5,0.5275", "60,5.0275", "155,100.0275"})
  void saysByHowMuchItFallsShort(double distance, double missing) {
    TwoBones bones = reach(new Vec(0, 0, distance));
    // A limb never stretches more than to 99.95 % of its length, here 54.9725 cm.
    assertEquals(missing, bones.missing(), EPSILON);
    assertEquals(missing, bones.end().distance(JOINT.plus(new Vec(0, 0, distance))), EPSILON);
    assertEquals(UPPER, JOINT.distance(bones.middle()), EPSILON);
    assertEquals(LOWER, bones.middle().distance(bones.end()), EPSILON);
  }

  @Test
  void saysByHowMuchAPointIsTooNear() {
    TwoBones bones = reach(new Vec(0, -2, 0));
    assertEquals(4, bones.missing(), EPSILON);
    assertEquals(6, bones.end().distance(JOINT), EPSILON);
  }

  /** Neither a point in the joint itself nor a pole along the way leaves it without a direction. */
  @Test
  void alwaysHasADirection() {
    assertEquals(6, reach(Vec.ZERO).end().distance(JOINT), EPSILON);
    TwoBones along = reach(new Vec(0, 0, 40));
    assertEquals(UPPER, JOINT.distance(along.middle()), EPSILON);
    assertEquals(0, along.missing());
  }
}
