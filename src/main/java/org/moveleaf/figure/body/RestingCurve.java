package org.moveleaf.figure.body;

import org.moveleaf.figure.pose.Base;

/**
 * The curves of a spine at rest, in degrees of flexion: lordosis is negative.
 *
 * @param head by which the head tips back on the neck, so that its look is level
 */
record RestingCurve(double lumbar, double thorax, double neck, double head) {

  static RestingCurve of(Base base) {
    return switch (base) {
      case SUPINE, SUPINE_KNEES_BENT, OVER_BALL -> new RestingCurve(-4, 6, 6, -8);
      case PRONE, FLOATING -> new RestingCurve(-6, 8, 4, -10);
      case ALL_FOURS, PLANK -> new RestingCurve(-6, 8, 4, -16);
      case SITTING -> new RestingCurve(-4, 12, 9, -13);
      default -> new RestingCurve(-8, 12, 9, -13);
    };
  }

  RestingCurve towards(RestingCurve other, double share) {
    return new RestingCurve(
        lumbar + (other.lumbar - lumbar) * share,
        thorax + (other.thorax - thorax) * share,
        neck + (other.neck - neck) * share,
        head + (other.head - head) * share);
  }
}
