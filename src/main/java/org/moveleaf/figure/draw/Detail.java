package org.moveleaf.figure.draw;

/** How finely a picture is drawn. */
public enum Detail {
  /** For paper and for looking at closely. */
  STILL(1, 1.0),
  /** For frames of a moving picture: fewer pixels, looser curves. */
  FRAME(0.5, 1.0);

  private final double scale;
  private final double tolerance;

  Detail(double scale, double tolerance) {
    this.scale = scale;
    this.tolerance = tolerance;
  }

  /** Pixels of the canvas for a unit of a still. */
  double scale() {
    return scale;
  }

  /** How far curves may stray, in pixels; the eye sees no difference. */
  double tolerance() {
    return tolerance;
  }

  /** A length of so many units of a still, in pixels. */
  int pixels(double units) {
    return (int) Math.max(1, Math.round(units * scale));
  }
}
