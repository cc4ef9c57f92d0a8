package org.moveleaf.figure.draw;

/**
 * Whole numbers next to others. A quick compiler knows no instruction for {@link Math#ceil} and
 * {@link Math#floor}, which took an eighth of a drawing.
 */
final class Whole {

  private Whole() {}

  /** As {@code (int) Math.ceil(value)}, also for what is no {@code int}. */
  static int ceil(double value) {
    int cut = (int) value;
    return cut < value && cut != Integer.MAX_VALUE ? cut + 1 : cut;
  }

  /** As {@code (int) Math.floor(value)}, also for what is no {@code int}. */
  static int floor(double value) {
    int cut = (int) value;
    return cut > value && cut != Integer.MIN_VALUE ? cut - 1 : cut;
  }
}
