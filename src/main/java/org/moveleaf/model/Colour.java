package org.moveleaf.model;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An sRGB colour.
 *
 * @param red from 0 to 255
 * @param green from 0 to 255
 * @param blue from 0 to 255
 */
public record Colour(int red, int green, int blue) {

  public static final Colour BLACK = new Colour(0, 0, 0);
  public static final Colour WHITE = new Colour(255, 255, 255);

  private static final Pattern HEX =
      Pattern.compile("#([0-9a-fA-F]{2})([0-9a-fA-F]{2})([0-9a-fA-F]{2})");

  /** Reads {@code #1c6b53}; empty for anything else. */
  public static Optional<Colour> parse(String hex) {
    Matcher matcher = HEX.matcher(hex);
    return matcher.matches()
        ? Optional.of(
            new Colour(
                Integer.parseInt(matcher.group(1), 16),
                Integer.parseInt(matcher.group(2), 16),
                Integer.parseInt(matcher.group(3), 16)))
        : Optional.empty();
  }

  public String hex() {
    return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
  }

  /**
   * Relative luminance, 0 for black to 1 for white,
   * https://www.w3.org/TR/WCAG22/#dfn-relative-luminance.
   */
  public double luminance() {
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  }

  private static double linear(int channel) {
    double share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }

  /** From 1 to 21, https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio. */
  public double contrast(Colour other) {
    double lighter = Math.max(luminance(), other.luminance());
    double darker = Math.min(luminance(), other.luminance());
    return (lighter + 0.05) / (darker + 0.05);
  }

  /**
   * A mixture with another colour.
   *
   * @param share of the other, from 0 to 1
   */
  public Colour mix(Colour other, double share) {
    return new Colour(
        mix(red, other.red, share), mix(green, other.green, share), mix(blue, other.blue, share));
  }

  private static int mix(int one, int other, double share) {
    return (int) Math.round(one + (other - one) * share);
  }
}
