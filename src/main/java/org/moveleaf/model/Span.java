package org.moveleaf.model;

/**
 * A whole number or a range of them, as a dose gives it: 10, or 10 to 15.
 *
 * @param min the lower end
 * @param max the upper end, equal to {@code min} for a single number
 */
public record Span(int min, int max) {

  public Span {
    if (min < 0 || max < min) {
      throw new IllegalArgumentException("not a span: " + min + "-" + max);
    }
  }

  public static Span of(int value) {
    return new Span(value, value);
  }

  public boolean isSingle() {
    return min == max;
  }

  public boolean contains(int value) {
    return min <= value && value <= max;
  }
}
