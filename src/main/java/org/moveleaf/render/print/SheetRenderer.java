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
   * @param below whether the chart lies below the text, not beside it
   * @param tight whether lines stand nearer to each other
   */
  private record Share(double figure, int weeks, boolean below, boolean tight) {
    Share(double figure, int weeks, boolean below) {
      this(figure, weeks, below, false);
    }
  }

  private static final List<Share> SHARES =
      List.of(
          new Share(110, 6, true),
          new Share(100, 4, true),
          new Share(90, 4, true),
          new Share(100, 4, false),
          new Share(90, 4, false),
          new Share(80, 4, false),
          new Share(72, 4, false),
          new Share(64, 4, false),
          new Share(64, 3, false),
          new Share(56, 3, false),
          new Share(50, 2, false),
          new Share(44, 2, false),
          new Share(38, 2, false),
          new Share(32, 2, false),
          new Share(27, 1, false),
          new Share(38, 2, false, true),
          new Share(27, 1, false, true));

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
                SHARES.size(),
                () -> sheets.exercises().full(exercise, sheets.writer()),
                (view, number) -> model(view, SHARES.get(number))),
            large ? pages * 2 : pages,
            exercise.origin().source().start(),
            sheets.codePictures(sheets.paths().exercise(exercise.id())))
        .madeFrom(() -> press.key(DocumentKind.SHEET, exercise));
  }

  private Map<String, Object> model(ExerciseView view, Share share) {
    Paper paper = press.edition().paper();
    Map<String, Object> model = sheets.model(DocumentKind.SHEET, paper);
    sheets.code(sheets.paths().exercise(view.card().id()), model);
    model.put("exercise", view);
    model.put("weeks", share.weeks);
    model.put("below", share.below);
    model.put("tight", share.tight);
    if (view.figure() != null) {
      double width = paper.width() - SIDE_MARGINS;
      model.put("grid", FigureGrid.in(view.figure().stages(), width, share.figure, LARGEST));
    }
    return model;
  }
}
