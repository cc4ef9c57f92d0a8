package org.moveleaf.figure.geometry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rotations turn the way their names say, and never bend or stretch. */
class RotationTest {

  private static final double EPSILON = 1e-12;

  private static void assertNear(Vec wanted, Vec actual, double epsilon) {
    assertTrue(wanted.distance(actual) <= epsilon, () -> wanted + " is not " + actual);
  }

  private static void assertNear(Rotation wanted, Rotation actual, double epsilon) {
    assertNear(wanted.x(), actual.x(), epsilon);
    assertNear(wanted.y(), actual.y(), epsilon);
    assertNear(wanted.z(), actual.z(), epsilon);
  }

  private static Rotation random(long seed) {
    Random random = new Random(seed);
    return Rotation.aboutY(360 * random.nextDouble())
        .times(Rotation.aboutX(360 * random.nextDouble()))
        .times(Rotation.aboutZ(360 * random.nextDouble()));
  }

  @Test
  void turnsTheWayItSays() {
    assertNear(Vec.UP.times(-1), Rotation.aboutX(90).apply(Vec.FRONT), EPSILON);
    assertNear(Vec.LEFT, Rotation.aboutY(90).apply(Vec.FRONT), EPSILON);
    assertNear(Vec.LEFT.times(-1), Rotation.aboutZ(90).apply(Vec.UP), EPSILON);
  }

  @Test
  void theOtherComesFirst() {
    Rotation both = Rotation.aboutY(90).times(Rotation.aboutX(90));
    // The front tips down and stays there as the whole turns to the left.
    assertNear(Vec.UP.times(-1), both.apply(Vec.FRONT), EPSILON);
    assertNear(Vec.LEFT, both.apply(Vec.UP), EPSILON);
  }

  @RepeatedTest(20)
  void keepsLengthsAndAngles(RepetitionInfo repetition) {
    Rotation rotation = random(repetition.getCurrentRepetition());
    assertNear(Rotation.NONE, rotation.times(rotation.inverse()), EPSILON);
    assertNear(rotation.z(), rotation.x().cross(rotation.y()), EPSILON);
    Vec v = new Vec(3, -4, 12);
    assertEquals(13, rotation.apply(v).length(), EPSILON);
    assertNear(v, rotation.inverse().apply(rotation.apply(v)), 1e-11);
  }

  @ParameterizedTest
  @ValueSource(doubles = {-170, -30, 0, 1e-6, 45, 179})
  void isTheSameAboutAnAxisAsAboutTheAxisOfThatName(double degrees) {
    double radians = StrictMath.toRadians(degrees);
    assertNear(Rotation.aboutX(degrees), Rotation.about(Vec.LEFT.times(radians)), EPSILON);
    assertNear(Rotation.aboutY(degrees), Rotation.about(Vec.UP.times(radians)), EPSILON);
    assertNear(Rotation.aboutZ(degrees), Rotation.about(Vec.FRONT.times(radians)), EPSILON);
  }

  @RepeatedTest(20)
  void goesToAnotherEvenlyAndTheShortestWay(RepetitionInfo repetition) {
    Rotation from = random(repetition.getCurrentRepetition());
    Rotation to = random(1000 + repetition.getCurrentRepetition());
    double whole = angle(from, to);
    assertTrue(whole <= 180);
    for (double share : new double[] {0.1, 0.5, 0.9}) {
      Rotation between = from.towards(to, share);
      assertNear(Rotation.NONE, between.times(between.inverse()), EPSILON);
      assertEquals(share * whole, angle(from, between), 1e-6);
      assertEquals((1 - share) * whole, angle(between, to), 1e-6);
    }
    assertEquals(from, from.towards(to, 0));
    assertEquals(to, from.towards(to, 1));
  }

  /** Of two equally short ways it takes one, instead of none. */
  @Test
  void goesHalfWayThroughAHalfTurn() {
    for (Rotation half :
        new Rotation[] {Rotation.aboutX(180), Rotation.aboutY(180), Rotation.aboutZ(180)}) {
      assertEquals(180, angle(Rotation.NONE, half), 1e-9);
      assertEquals(90, angle(Rotation.NONE, Rotation.NONE.towards(half, 0.5)), 1e-6);
    }
  }

  @Test
  void aBoneRunsDownItsDirection() {
    Rotation bone = Rotation.ofBone(new Vec(0, -2, 2), Vec.FRONT);
    assertNear(new Vec(0, -1, 1).unit(), bone.y().times(-1), EPSILON);
    assertTrue(bone.z().dot(Vec.FRONT) > 0);
    assertNear(Rotation.NONE, bone.times(bone.inverse()), EPSILON);
  }

  /** A bone that runs down its own front still has a front. */
  @Test
  void aBoneAlongItsFrontIsARotation() {
    for (Vec down : new Vec[] {Vec.FRONT, Vec.UP, Vec.LEFT}) {
      Rotation bone = Rotation.ofBone(down, down);
      assertNear(down, bone.y().times(-1), EPSILON);
      assertNear(Rotation.NONE, bone.times(bone.inverse()), EPSILON);
      assertNear(bone.z(), bone.x().cross(bone.y()), EPSILON);
    }
  }

  /** The angle in degrees by which the second differs from the first. */
  private static double angle(Rotation first, Rotation second) {
    return Math.toDegrees(first.inverse().times(second).logarithm().length());
  }
}
