package org.moveleaf.render.print;

import org.moveleaf.model.TextSize;
import org.moveleaf.render.view.FigureView;
import org.moveleaf.render.view.PrintLayout;
import org.moveleaf.render.view.StageView;

/**
 * Figures of an edition in large type. Who cannot read small letters cannot see small figures
 * either: they get the whole width of the page where that makes them clearly larger.
 */
final class LargeFigures {

  /** Millimetres of the page. */
  private static final double WIDTH = 170;

  /** Likewise, with room left for the start and the steps. */
  private static final double HEIGHT = 92;

  private static final double GAP = 4;
  private static final double CAPTION = 9;
  private static final double LARGEST = 1.6;
  private static final double CLEARLY = 1.15;

  private LargeFigures() {}

  /**
   * A figure as an edition shows it.
   *
   * @param figure {@code null} for none
   */
  static FigureView in(TextSize text, FigureView figure) {
    if (text != TextSize.LARGE || figure == null) {
      return figure;
    }
    double across = across(figure);
    double stacked = stacked(figure);
    if (Math.max(across, stacked) < CLEARLY) {
      return figure;
    }
    // A row is read more easily than a heap.
    boolean isRow = across * CLEARLY >= stacked;
    double scale = Math.min(LARGEST, isRow ? across : stacked);
    return new FigureView(
        figure.stages().stream().map(each -> each.onPaper(scale)).toList(),
        figure.film(),
        figure.strip(),
        figure.round(),
        figure.atEnd(),
        new PrintLayout(isRow ? "across" : "stack", WIDTH),
        figure.signs());
  }

  /** How much larger stages side by side could be. */
  private static double across(FigureView figure) {
    double widths = figure.stages().stream().mapToDouble(StageView::paperWidth).sum();
    double gaps = (figure.stages().size() - 1) * GAP;
    return Math.min((WIDTH - gaps) / widths, (HEIGHT - CAPTION) / tallest(figure));
  }

  /** How much larger stages one above the other could be. */
  private static double stacked(FigureView figure) {
    int count = figure.stages().size();
    double width = figure.stages().stream().mapToDouble(StageView::paperWidth).max().orElse(WIDTH);
    return Math.min(WIDTH / width, (HEIGHT - count * CAPTION) / (count * tallest(figure)));
  }

  private static double tallest(FigureView figure) {
    return figure.stages().stream().mapToDouble(StageView::paperHeight).max().orElse(HEIGHT);
  }
}
