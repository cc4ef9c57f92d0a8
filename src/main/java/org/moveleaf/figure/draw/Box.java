package org.moveleaf.figure.draw;

/** A rectangle in the units of a drawing, y downwards. */
record Box(double left, double top, double right, double bottom) {

  /** A picture lower than this shows nothing. */
  private static final double LEAST = 40;

  static final Box EMPTY =
      new Box(Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE, -Double.MAX_VALUE);

  Box with(double x, double y) {
    return new Box(Math.min(left, x), Math.min(top, y), Math.max(right, x), Math.max(bottom, y));
  }

  Box with(Box other) {
    return new Box(
        Math.min(left, other.left),
        Math.min(top, other.top),
        Math.max(right, other.right),
        Math.max(bottom, other.bottom));
  }

  Box grown(double by) {
    return new Box(left - by, top - by, right + by, bottom + by);
  }

  /** Ends at a height, unless nothing worth looking at lies above it. */
  Box toBottom(double y) {
    return y - top < LEAST ? this : new Box(left, top, right, Math.min(bottom, y));
  }

  /** Outwards to whole units. */
  Box rounded() {
    return new Box(Math.floor(left), Math.floor(top), Math.ceil(right), Math.ceil(bottom));
  }

  boolean isEmpty() {
    return right < left;
  }

  double width() {
    return right - left;
  }

  double height() {
    return bottom - top;
  }
}
