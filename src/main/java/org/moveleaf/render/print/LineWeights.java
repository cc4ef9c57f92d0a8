package org.moveleaf.render.print;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.moveleaf.render.view.FigureView;
import org.moveleaf.render.view.PrintLayout;

/**
 * Pictures for less than their usual size on paper, with lines so much heavier that they come out
 * at 0.75 pt all the same.
 */
final class LineWeights {

  static final List<Double> SCALES = List.of(0.9, 0.8, 0.7, 0.6, 0.5, 0.4);

  /** Where there is room for more: half of the usual size can be made out from where one stands. */
  static final double USUAL_LEAST = 0.5;

  private static final Pattern WIDTH = Pattern.compile("stroke-width=\"([0-9.]+)\"");

  /** Millimetres that the words below a figure ask for. */
  private static final double WORDS = 46;

  private LineWeights() {}

  /**
   * The scale at which there is a picture: any from 1 up, a few below.
   *
   * @param least what none is smaller than
   */
  static double nearest(double scale, double least) {
    if (scale >= 1) {
      return scale;
    }
    return SCALES.stream().filter(each -> each <= scale && each >= least).findFirst().orElse(least);
  }

  /** What the picture for a scale is called. */
  static String name(String picture, double scale) {
    return scale >= 1 ? picture : picture.replace(".svg", "-" + Math.round(scale * 100) + ".svg");
  }

  /**
   * A figure for less than its usual size on paper.
   *
   * @param figure {@code null} for none
   */
  static FigureView at(double scale, FigureView figure) {
    if (figure == null || scale >= 1) {
      return figure;
    }
    return new FigureView(
        figure.stages().stream()
            .map(each -> each.from(name(each.src(), scale)).onPaper(scale))
            .toList(),
        figure.film(),
        figure.strip(),
        figure.round(),
        figure.atEnd(),
        new PrintLayout(
            figure.layout().kind(),
            Math.max(figure.layout().width() * scale, least(figure.layout().width()))),
        figure.signs());
  }

  /** Beside the text: words below the figure take room that does not shrink. */
  private static double least(double width) {
    return Math.min(width, WORDS);
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
