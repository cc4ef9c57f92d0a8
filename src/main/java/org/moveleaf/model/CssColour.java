package org.moveleaf.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A colour as style sheets and drawings write it, with its alpha channel,
 * https://www.w3.org/TR/css-color-4/.
 *
 * @param colour without its alpha channel
 * @param alpha from 0, clear, to 1
 */
public record CssColour(Colour colour, double alpha) {

  /** No colour takes as many letters. */
  private static final int LONGEST = 100;

  private static final Pattern FUNCTION = Pattern.compile("(rgb|hsl)a?\\(([^()]*)\\)");
  private static final Pattern HEX = Pattern.compile("#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})");

  /** Reads {@code #1c6b53}, {@code rgb(…)}, {@code hsl(…)} and the like; empty for names. */
  public static Optional<CssColour> parse(String typed) {
    if (typed.length() > LONGEST) {
      return Optional.empty();
    }
    String value = typed.strip().toLowerCase(Locale.ROOT);
    Matcher hex = HEX.matcher(value);
    if (hex.matches()) {
      return Optional.of(ofHex(value.substring(1)));
    }
    Matcher function = FUNCTION.matcher(value);
    if (!function.matches()) {
      return Optional.empty();
    }
    List<String> parts =
        Stream.of(function.group(2).strip().split("[\\s,/]+"))
            .filter(each -> !each.isEmpty())
            .toList();
    if (parts.size() < 3 || parts.size() > 4) {
      return Optional.empty();
    }
    try {
      double alpha = parts.size() == 4 ? share(parts.get(3), 1) : 1;
      return Optional.of(
          new CssColour(function.group(1).equals("rgb") ? rgb(parts) : hsl(parts), alpha));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /**
   * How clear it is where that is said a second time, as a value of CSS.
   *
   * @param other a number or a percentage; what is neither counts as opaque
   */
  public String opacity(String other) {
    double all = alpha;
    try {
      all *= share(other.strip(), 1);
    } catch (NumberFormatException e) {
      // Such as `inherit`.
    }
    return BigDecimal.valueOf(all)
        .setScale(3, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }

  private static CssColour ofHex(String digits) {
    String all = digits.length() > 4 ? digits : digits.replaceAll("(.)", "$1$1");
    String eight = all.length() == 8 ? all : all + "ff";
    return new CssColour(
        Colour.parse("#" + eight.substring(0, 6)).orElseThrow(),
        Integer.parseInt(eight.substring(6), 16) / 255.0);
  }

  private static Colour rgb(List<String> parts) {
    return new Colour(
        channel(share(parts.get(0), 255)),
        channel(share(parts.get(1), 255)),
        channel(share(parts.get(2), 255)));
  }

  /** https://www.w3.org/TR/css-color-4/#hsl-to-rgb. */
  private static Colour hsl(List<String> parts) {
    double hue = degrees(parts.get(0));
    double saturation = share(parts.get(1), 100);
    double light = share(parts.get(2), 100);
    return new Colour(
        channel(mixed(0, hue, saturation, light)),
        channel(mixed(8, hue, saturation, light)),
        channel(mixed(4, hue, saturation, light)));
  }

  private static double mixed(int step, double hue, double saturation, double light) {
    double place = (step + hue / 30) % 12;
    double reach = saturation * Math.min(light, 1 - light);
    return light - reach * Math.max(-1, Math.min(Math.min(place - 3, 9 - place), 1));
  }

  private static double degrees(String typed) {
    double degrees = Double.parseDouble(typed.replaceFirst("deg$", ""));
    return (degrees % 360 + 360) % 360;
  }

  /** A share from 0 to 1: a percentage, or a number of which {@code whole} is all. */
  private static double share(String typed, double whole) {
    double share =
        typed.endsWith("%")
            ? Double.parseDouble(typed.substring(0, typed.length() - 1)) / 100
            : Double.parseDouble(typed) / whole;
    return Math.max(0, Math.min(1, share));
  }

  private static int channel(double share) {
    return (int) Math.round(255 * share);
  }
}
