package org.moveleaf.figure.body;

import org.moveleaf.figure.geometry.Rotation;
import org.moveleaf.figure.geometry.Vec;
import org.moveleaf.figure.pose.Side;

/**
 * Where a hand is to be put.
 *
 * @param wrist where the wrist comes to lie
 * @param surface the direction away from the surface that the palm lies on
 * @param fingers where the fingers point
 * @param elbow where the elbow points
 */
record HandGoal(Vec wrist, Vec surface, Vec fingers, Vec elbow) {

  /** Half the thickness of a palm: its middle stands that far from what it lies on. */
  static final double PALM_HALF = 1.5;

  /** A palm laid on a point of a surface. */
  static HandGoal palmAt(Vec point, Vec surface, Vec fingers, Vec elbow) {
    Vec normal = surface.unit();
    Vec along = fingers.across(normal).unit();
    Vec middle = point.plus(normal.times(PALM_HALF));
    return new HandGoal(middle.minus(along.times(Skeleton.PALM * 0.75)), normal, along, elbow);
  }

  /** The same with the back of the hand where the palm was. */
  HandGoal turnedOver() {
    return new HandGoal(wrist, surface.times(-1), fingers, elbow);
  }

  HandGoal elbow(Vec other) {
    return new HandGoal(wrist, surface, fingers, other);
  }

  /** How the hand lies: a left palm looks along its −x axis, a right one along +x. */
  Rotation rotation(Side side) {
    Vec y = fingers.unit().times(-1);
    Vec palm = surface.times(-1).across(y).unit();
    Vec x = palm.times(-side.sign());
    return Rotation.ofAxes(x, y, x.cross(y));
  }
}
