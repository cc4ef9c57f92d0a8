package org.moveleaf.render.print;

import java.util.List;
import java.util.Map;
import org.moveleaf.model.Exercise;
import org.moveleaf.model.Paper;
import org.moveleaf.model.TextSize;
import org.moveleaf.render.view.ExerciseView;

/**
 * Renders a sheet for each exercise: one page, one more where there are variations, and twice as
 * many in large type.
 */
final class SheetRenderer {

  /**
   * A way to share out a page.
   *
   * @param figure room for the figure, in millimetres of its height
   * @param weeks of the tick chart
   * @param places where chart and signs stand
   * @param tight whether lines stand nearer to each other
   */
  private record Share(double figure, int weeks, Places places, boolean tight) {
    Share(double figure, int weeks, Places places) {
      this(figure, weeks, places, false);
    }
  }

  /** Where the tick chart and the signs to get help for stand. */
  private enum Places {
    /** The chart below the text, the signs beside the steps. */
    CHART_BELOW,
    /** The chart below the steps, the signs beside both. */
    BESIDE,
    /** The chart beside the steps, the signs below, over the page's width. */
    SIGNS_BELOW
  }

  private static final List<Share> SHARES =
      List.of(
          new Share(110, 6, Places.CHART_BELOW),
          new Share(100, 4, Places.CHART_BELOW),
          new Share(90, 4, Places.CHART_BELOW),
          new Share(100, 4, Places.BESIDE),
          new Share(90, 4, Places.BESIDE),
          new Share(80, 4, Places.BESIDE),
          new Share(72, 4, Places.BESIDE),
          new Share(64, 4, Places.BESIDE),
          new Share(64, 3, Places.BESIDE),
          new Share(56, 3, Places.BESIDE),
          new Share(50, 2, Places.BESIDE));

  /** For texts that are long, above all what to take care of. */
  private static final List<Share> FOR_LONG_TEXTS =
      List.of(
          new Share(72, 4, Places.SIGNS_BELOW),
          new Share(64, 4, Places.SIGNS_BELOW),
          new Share(56, 3, Places.SIGNS_BELOW),
          new Share(50, 2, Places.SIGNS_BELOW),
          new Share(44, 2, Places.SIGNS_BELOW),
          new Share(38, 2, Places.SIGNS_BELOW),
          new Share(32, 2, Places.SIGNS_BELOW),
          new Share(38, 2, Places.SIGNS_BELOW, true),
          new Share(32, 2, Places.SIGNS_BELOW, true),
          new Share(27, 1, Places.SIGNS_BELOW, true));

  private static final double SIDE_MARGINS = 27;
  private static final double LARGEST = 1.7;

  private final Press press;
  private final SingleSheets sheets;

  SheetRenderer(Press press) {
    this.press = press;
    this.sheets = new SingleSheets(press);
  }

  List<PrintDocument> render() {
    return press.handbook().exercises().values().stream().map(this::sheet).toList();
  }

  private PrintDocument sheet(Exercise exercise) {
    int pages = exercise.variations().isEmpty() ? 1 : 2;
    boolean large = press.edition().text() == TextSize.LARGE;
    return press
        .document(
            DocumentKind.SHEET,
            "exercises/" + exercise.id() + ".pdf",
            new Layouts<>(
                SHARES.size() + FOR_LONG_TEXTS.size(),
                () -> sheets.exercises().full(exercise, sheets.writer()),
                (view, number) -> model(view, share(number))),
            large ? pages * 2 : pages,
            exercise.origin().source().start(),
            sheets.codePictures(sheets.paths().exercise(exercise.id())))
        .preferring(SHARES.size())
        .madeFrom(() -> press.key(DocumentKind.SHEET, exercise));
  }

  private static Share share(int number) {
    return number < SHARES.size() ? SHARES.get(number) : FOR_LONG_TEXTS.get(number - SHARES.size());
  }

  private Map<String, Object> model(ExerciseView view, Share share) {
    Paper paper = press.edition().paper();
    Map<String, Object> model = sheets.model(DocumentKind.SHEET, paper);
    sheets.code(sheets.paths().exercise(view.card().id()), model);
    model.put("exercise", view);
    model.put("weeks", share.weeks);
    model.put("below", share.places == Places.CHART_BELOW);
    model.put("wide", share.places == Places.SIGNS_BELOW);
    model.put("tight", share.tight);
    if (view.figure() != null) {
      double width = paper.width() - SIDE_MARGINS;
      model.put("grid", FigureGrid.in(view.figure().stages(), width, share.figure, LARGEST));
    }
    return model;
  }
}
