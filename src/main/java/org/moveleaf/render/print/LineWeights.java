package org.moveleaf.render.print;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Pictures for less than their usual size on paper, with lines so much heavier that they come out
 * at 0.75 pt all the same.
 */
final class LineWeights {

  static final List<Double> SCALES = List.of(0.9, 0.8, 0.7, 0.6, 0.5);

  private static final Pattern WIDTH = Pattern.compile("stroke-width=\"([0-9.]+)\"");

  private LineWeights() {}

  /** The scale at which there is a picture: any from 1 up, a few below. */
  static double nearest(double scale) {
    if (scale >= 1) {
      return scale;
    }
    return SCALES.stream()
        .filter(each -> each <= scale)
        .findFirst()
        .orElse(SCALES.get(SCALES.size() - 1));
  }

  /** What the picture for a scale is called. */
  static String name(String picture, double scale) {
    return scale >= 1 ? picture : picture.replace(".svg", "-" + Math.round(scale * 100) + ".svg");
  }

  static String at(double scale, String svg) {
    return WIDTH
        .matcher(svg)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    String.format(
                        Locale.ROOT,
                        "stroke-width=\"%.1f\"",
                        Double.parseDouble(found.group(1)) / scale)));
  }
}
