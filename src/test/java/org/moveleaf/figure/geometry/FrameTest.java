package org.moveleaf.figure.geometry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** A frame tells where its own points lie in space, and back. */
class FrameTest {

  private static final double EPSILON = 1e-12;

  /** A bone 10 cm up that looks to the left. */
  private static final Frame FRAME = new Frame(Rotation.aboutY(90), new Vec(0, 10, 0));

  private static void assertNear(Vec wanted, Vec actual) {
    assertTrue(wanted.distance(actual) <= EPSILON, () -> wanted + " is not " + actual);
  }

  @Test
  void placesItsPointsInSpace() {
    assertNear(new Vec(3, 10, 0), FRAME.at(0, 0, 3));
    assertNear(new Vec(0, 12, -1), FRAME.at(new Vec(1, 2, 0)));
  }

  @Test
  void aDirectionHasNoPlace() {
    assertNear(Vec.LEFT, FRAME.direction(Vec.FRONT));
  }

  @Test
  void seesPointsAsItPlacedThem() {
    Vec point = new Vec(1.5, -2, 7);
    assertNear(point, FRAME.local(FRAME.at(point)));
    assertNear(point, FRAME.at(FRAME.local(point)));
  }

  @Test
  void keepsItsDirectionWhenItIsMoved() {
    Frame moved = FRAME.moved(new Vec(1, 2, 3));
    assertEquals(FRAME.rotation(), moved.rotation());
    assertNear(new Vec(1, 12, 3), moved.origin());
  }
}
