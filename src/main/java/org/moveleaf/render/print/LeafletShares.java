package org.moveleaf.render.print;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.moveleaf.model.Edition;
import org.moveleaf.model.Paper;
import org.moveleaf.model.TextSize;
import org.moveleaf.render.text.Html;
import org.moveleaf.render.view.FigureView;
import org.moveleaf.render.view.StageView;

/**
 * The ways to set the exercises of a leaflet, from the most generous to the tightest. In each of
 * them a figure stands where the exercise takes least height at its size.
 */
final class LeafletShares {

  /**
   * A way.
   *
   * @param tight how near to each other lines stand: 0 for the usual distance
   * @param figures of their usual size
   */
  record Share(int tight, double figures) {}

  /**
   * What a figure stands among.
   *
   * @param how it is done, one after the other
   * @param care what to take care of
   */
  record Words(List<Html> how, List<Html> care) {}

  private static final List<Share> SHARES =
      List.of(
          new Share(0, 1.5),
          new Share(0, 1.3),
          new Share(0, 1.15),
          new Share(0, 1),
          new Share(1, 1),
          new Share(2, 0.9),
          new Share(3, 0.8),
          new Share(3, 0.7));

  /** Figures in large type have their own sizes; patients look at them from where they exercise. */
  private static final List<Share> IN_LARGE_TYPE =
      List.of(new Share(0, 1), new Share(1, 1), new Share(2, 0.9), new Share(3, 0.8));

  private static final double SIDE_MARGINS = 36;

  /** Between words and the figure, and between two columns of words, in millimetres. */
  private static final double GAP = 6;

  /** Words beside a figure have so many millimetres at least: some thirty-five letters. */
  private static final double NARROWEST = 80;

  /** Of the words below a figure that stands beside others. */
  private static final double SIGNS = 46;

  private static final double LINE = 6.6;
  private static final double SMALL_LINE = 5.7;

  /** In a millimetre of a line. */
  private static final double LETTERS = 0.45;

  private static final double SMALL_LETTERS = LETTERS * 14 / 12;

  /** What a list is set in by. */
  private static final double INDENT = 7;

  /** Readers look for a figure beside its steps: it stands above only where that saves as much. */
  private static final double CLEARLY = 1.08;

  /** Stages of a row in large type up to this height have what to take care of below them. */
  private static final double LOW = 46;

  private final Paper paper;
  private final boolean large;

  LeafletShares(Edition edition) {
    this.paper = edition.paper();
    this.large = edition.text() == TextSize.LARGE;
  }

  List<Share> all() {
    return large ? IN_LARGE_TYPE : SHARES;
  }

  /** Whether there is none below it. Large type has no smaller rows to offer. */
  boolean isTightest(Share share) {
    return !large && share.equals(SHARES.get(SHARES.size() - 1));
  }

  /**
   * Where a figure stands.
   *
   * @param figure {@code null} for none
   * @return likewise
   */
  FigurePlace place(FigureView figure, Words words, Share share) {
    if (figure == null) {
      return null;
    }
    return large ? inLargeType(figure, share) : lowest(figure, words, share);
  }

  private FigurePlace lowest(FigureView figure, Words words, Share share) {
    List<FigurePlace> places = new ArrayList<>();
    for (int columns = figure.stages().size(); columns >= 1; columns--) {
      FigureGrid grid = grid(figure, width() - NARROWEST - GAP, columns, share);
      double width = Math.max(grid.width(), figure.signs().isEmpty() ? 0 : SIGNS);
      places.add(new FigurePlace(grid, width, true, true));
      places.add(new FigurePlace(grid, width, true, false));
      places.add(new FigurePlace(grid(figure, width(), columns, share), width(), false, true));
    }
    return places.stream()
        .min(
            Comparator.comparingDouble((FigurePlace place) -> -place.grid().scale())
                .thenComparingDouble(place -> height(place, figure, words)))
        .orElseThrow();
  }

  private static FigureGrid grid(FigureView figure, double width, int columns, Share share) {
    List<StageView> stages = figure.stages();
    double scale = Math.min(share.figures, FigureGrid.largest(stages, width, columns));
    return FigureGrid.of(
        stages,
        columns,
        LineWeights.nearest(scale, LineWeights.SCALES.get(LineWeights.SCALES.size() - 1)));
  }

  /** About how much of a page an exercise takes, in millimetres. */
  private double height(FigurePlace place, FigureView figure, Words words) {
    double signs = place.beside() ? figure.signs().size() : Math.min(1, figure.signs().size());
    double high = place.grid().height() + signs * SMALL_LINE;
    if (!place.beside()) {
      double column = width() / 2 - GAP;
      return CLEARLY * (high + Math.max(how(words, column), care(words, column)));
    }
    double column = width() - place.width() - GAP;
    return place.careBeside()
        ? Math.max(high, how(words, column) + care(words, column))
        : Math.max(high, how(words, column)) + care(words, width());
  }

  private static double how(Words words, double width) {
    return words.how.stream()
        .mapToDouble(each -> WordHeights.of(each, (width - INDENT) * LETTERS, LINE))
        .sum();
  }

  private static double care(Words words, double width) {
    return words.care.stream()
        .mapToDouble(
            each -> WordHeights.of(each, (width - INDENT) * SMALL_LETTERS, SMALL_LINE) + SMALL_LINE)
        .sum();
  }

  /** Where {@link LargeFigures} has it. */
  private static FigurePlace inLargeType(FigureView figure, Share share) {
    String kind = figure.layout().kind();
    boolean isColumn = kind.equals("column");
    boolean isHigh = kind.equals("row") && figure.stages().get(0).paperHeight() > LOW;
    boolean isInColumns = isColumn || kind.equals("stack");
    FigureView drawn = LineWeights.at(share.figures, figure);
    return new FigurePlace(
        FigureGrid.of(figure.stages(), isInColumns ? 1 : figure.stages().size(), share.figures),
        drawn.layout().width(),
        isColumn || kind.equals("row"),
        isColumn || isHigh);
  }

  private double width() {
    return paper.width() - SIDE_MARGINS;
  }
}
