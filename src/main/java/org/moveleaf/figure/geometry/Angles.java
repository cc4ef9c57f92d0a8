package org.moveleaf.figure.geometry;

/** Trigonometry in degrees. */
public final class Angles {

  private Angles() {}

  public static double cos(double degrees) {
    return StrictMath.cos(StrictMath.toRadians(degrees));
  }

  public static double sin(double degrees) {
    return StrictMath.sin(StrictMath.toRadians(degrees));
  }

  public static double acos(double cosine) {
    return StrictMath.toDegrees(StrictMath.acos(Math.max(-1, Math.min(1, cosine))));
  }

  /** From 0 to 1 with a level start and end. */
  public static double smooth(double share) {
    double u = Math.max(0, Math.min(1, share));
    return u * u * (3 - 2 * u);
  }
}
