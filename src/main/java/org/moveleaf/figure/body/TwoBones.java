package org.moveleaf.figure.body;

import org.moveleaf.figure.geometry.Rotation;
import org.moveleaf.figure.geometry.Vec;

/**
 * Two bones that reach from a joint to a point, by the law of cosines.
 *
 * @param upper how the first bone lies
 * @param lower how the second one lies
 * @param middle the joint between them
 * @param end where the second one ends
 * @param missing by how many centimetres it falls short of the point
 */
record TwoBones(Rotation upper, Rotation lower, Vec middle, Vec end, double missing) {

  /** A limb never quite stretches, so that the middle joint has a side to point to. */
  private static final double FULL_REACH = 0.9995;

  /**
   * @param from the joint
   * @param to the point
   * @param pole the direction in which the middle joint points
   * @param bendsForward whether the lower bone bends towards its own front, as a forearm does, or
   *     to its back, as a shank does
   */
  static TwoBones reach(
      Vec from, Vec to, double upper, double lower, Vec pole, boolean bendsForward) {
    Vec way = to.minus(from);
    double wanted = way.length();
    double most = (upper + lower) * FULL_REACH;
    double least = Math.abs(upper - lower) + 1;
    double length = Math.max(least, Math.min(most, wanted));
    Vec along = wanted < 1e-9 ? new Vec(0, -1, 0) : way.unit();
    Vec side = side(pole, along);
    double cosine = (upper * upper + length * length - lower * lower) / (2 * upper * length);
    double sine = Math.sqrt(Math.max(0, 1 - cosine * cosine));
    Vec first = along.times(cosine).plus(side.times(sine));
    Vec middle = from.plus(first.times(upper));
    Vec end = from.plus(along.times(length));
    Vec front = side.times(bendsForward ? -1 : 1);
    return new TwoBones(
        Rotation.ofBone(first, front),
        Rotation.ofBone(end.minus(middle), front),
        middle,
        end,
        Math.max(0, Math.max(wanted - most, least - wanted)));
  }

  private static Vec side(Vec pole, Vec along) {
    Vec side = pole.across(along);
    if (side.length() < 1e-3) {
      side = new Vec(0.05, -1, 0.1).across(along);
    }
    return side.unit();
  }
}
