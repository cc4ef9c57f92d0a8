package org.moveleaf.render.print;

import java.util.List;
import java.util.Map;
import org.moveleaf.model.Exercise;
import org.moveleaf.model.TextSize;
import org.moveleaf.render.print.SheetShares.Places;
import org.moveleaf.render.print.SheetShares.Share;
import org.moveleaf.render.view.ExerciseView;

/**
 * Renders a sheet for each exercise: one page, one more where there are variations, and twice as
 * many in large type.
 */
final class SheetRenderer {

  private final Press press;
  private final SingleSheets sheets;
  private final SheetShares shares;

  SheetRenderer(Press press) {
    this.press = press;
    this.sheets = new SingleSheets(press);
    this.shares = new SheetShares(press.edition());
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
                SheetShares.COUNT,
                () -> sheets.exercises().full(exercise, sheets.writer()),
                (view, number) -> model(view, shares.share(view, number))),
            large ? pages * 2 : pages,
            exercise.origin().source().start(),
            sheets.codePictures(sheets.paths().exercise(exercise.id())))
        .preferring(SheetShares.PREFERRED)
        .madeFrom(() -> press.key(DocumentKind.SHEET, exercise));
  }

  private Map<String, Object> model(ExerciseView view, Share share) {
    Map<String, Object> model = sheets.model(DocumentKind.SHEET, press.edition().paper());
    sheets.code(sheets.paths().exercise(view.card().id()), model);
    boolean beside = shares.isBeside(view, share);
    model.put("exercise", view);
    model.put("weeks", share.weeks());
    model.put("below", share.places() == Places.CHART_BELOW);
    model.put("wide", share.places() != Places.CHART_BELOW && share.places() != Places.BESIDE);
    model.put("beside", beside);
    model.put("tight", share.isTight());
    model.put("brief", share.isBrief());
    model.put("feelBeside", false);
    if (view.figure() != null) {
      FigureGrid grid = shares.grid(view, share);
      model.put("grid", grid);
      model.put("feelBeside", beside && SheetShares.feelsBeside(view.how(), share, grid));
    }
    return model;
  }
}
