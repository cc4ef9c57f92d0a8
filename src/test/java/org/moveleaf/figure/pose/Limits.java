package org.moveleaf.figure.pose;

/**
 * How far a joint goes, after the limits of the movements that move it.
 *
 * @param low of what counts as negative
 * @param high of what counts as positive
 */
public record Limits(double low, double high) {

  public static Limits of(Freedom freedom) {
    double low = 0;
    double high = 0;
    for (Motion motion : Motion.values()) {
      if (motion.freedom() == freedom && motion.part() != BodyPart.SPINE) {
        low = Math.min(low, motion.sign() * motion.limit());
        high = Math.max(high, motion.sign() * motion.limit());
      }
    }
    return new Limits(low, high);
  }

  /**
   * @param slack for what has been computed
   */
  public boolean allow(double angle, double slack) {
    return angle >= low - slack && angle <= high + slack;
  }
}
