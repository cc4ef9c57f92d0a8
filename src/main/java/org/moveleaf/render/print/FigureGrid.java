package org.moveleaf.render.print;

import java.util.ArrayList;
import java.util.List;
import org.moveleaf.render.view.StageView;

/**
 * The stages of a figure in rows, as large as a space on paper allows.
 *
 * @param rows from left to right, from top to bottom
 * @param scale of the usual size on paper
 */
public record FigureGrid(List<List<StageView>> rows, double scale) {

  private static final double GAP = 5;
  private static final double CAPTION = 8;

  /** In millimetres, with the words above the stages. */
  double height() {
    return rows.size() * (scale * rows.get(0).get(0).paperHeight() + CAPTION);
  }

  /** In millimetres. */
  double width() {
    int columns = rows.get(0).size();
    return columns * scale * rows.get(0).get(0).paperWidth() + (columns - 1) * GAP;
  }

  /**
   * @param width of the space in millimetres
   * @param columns that the stages stand in
   * @return the largest scale at which they do
   */
  static double largest(List<StageView> stages, double width, int columns) {
    return (width - (columns - 1) * GAP) / (columns * stages.get(0).paperWidth());
  }

  /**
   * @param width of the space in millimetres
   * @param height likewise
   * @param largest scale
   */
  static FigureGrid in(List<StageView> stages, double width, double height, double largest) {
    return in(stages, width, height, LineWeights.USUAL_LEAST, largest);
  }

  /**
   * @param least scale
   */
  static FigureGrid in(
      List<StageView> stages, double width, double height, double least, double largest) {
    int columns = 1;
    double best = 0;
    for (int each = stages.size(); each >= 1; each--) {
      int rows = (stages.size() + each - 1) / each;
      double across = largest(stages, width, each);
      double down = (height - rows * CAPTION) / (rows * stages.get(0).paperHeight());
      double scale = Math.min(across, down);
      // A row is read more easily than a heap: only a clear gain in size breaks it.
      if (scale > best * 1.15) {
        best = scale;
        columns = each;
      }
    }
    double scale = LineWeights.nearest(Math.min(largest, best), least);
    // No figure is drawn smaller than the smallest scale; where there is no room, it grows
    // downwards.
    double room = scale * stages.get(0).paperWidth() + GAP;
    columns = Math.max(1, Math.min(columns, (int) ((width + GAP) / room)));
    return of(stages, columns, scale);
  }

  /** The stages in so many columns, at a scale at which there is a picture. */
  static FigureGrid of(List<StageView> stages, int columns, double scale) {
    List<StageView> drawn =
        stages.stream().map(each -> each.from(LineWeights.name(each.src(), scale))).toList();
    List<List<StageView>> rows = new ArrayList<>();
    for (int i = 0; i < drawn.size(); i += columns) {
      rows.add(drawn.subList(i, Math.min(drawn.size(), i + columns)));
    }
    return new FigureGrid(rows, scale);
  }
}
