package org.moveleaf.render.print;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.moveleaf.model.Exercise;
import org.moveleaf.model.Paper;
import org.moveleaf.model.Programme;
import org.moveleaf.render.text.Html;
import org.moveleaf.render.view.ExerciseView;
import org.moveleaf.render.view.FigureView;
import org.moveleaf.render.view.ItemView;
import org.moveleaf.render.view.PhaseView;
import org.moveleaf.render.view.ProgrammeView;

/**
 * Renders each programme as a poster: one page of twice the edition's paper. Printed on the paper
 * itself it is still large enough to read.
 */
final class PosterRenderer {

  private static final double MARGINS = 36;
  private static final double LARGEST = 2.6;

  /** Where all exercises would not fit otherwise. */
  private static final double SMALLEST = 0.4;

  private static final double LEAST_SHARE = 19;

  private static final List<Double> SHARES =
      List.of(
          170.0, 160.0, 150.0, 141.0, 132.0, 124.0, 116.0, 109.0, 102.0, 96.0, 90.0, 84.0, 79.0,
          74.0, 69.0, 65.0, 60.0, 56.0, 52.0, 48.0, 45.0, 42.0, 39.0, 36.0, 34.0, 31.0, 29.0, 27.0,
          25.0);

  /** How many of the smallest shares come once more with smaller type. */
  private static final int TIGHT = 4;

  /** How many of the last layouts name but one way to reach the clinic. */
  private static final int BRIEF = 3;

  /**
   * What a poster shows of an exercise.
   *
   * @param number as on the programme's own sheet; {@code null} for the warm-up, and where each
   *     part counts anew
   * @param grid {@code null} where there is no figure
   * @param photo what shows it then; {@code null} for nothing
   * @param parts titles of the parts it belongs to, empty where there is only one part
   * @param warnings the points of care that nobody may miss
   */
  public record Tile(
      ItemView item,
      Integer number,
      FigureGrid grid,
      PlacedPhoto photo,
      List<String> parts,
      List<Html> warnings) {}

  private final Press press;
  private final SingleSheets sheets;

  PosterRenderer(Press press) {
    this.press = press;
    this.sheets = new SingleSheets(press);
  }

  List<PrintDocument> render() {
    return press.handbook().programmes().values().stream().map(this::poster).toList();
  }

  private PrintDocument poster(Programme programme) {
    return press
        .document(
            DocumentKind.POSTER,
            "posters/" + programme.id() + ".pdf",
            new Layouts<>(
                SHARES.size() + TIGHT + 1,
                () -> sheets.programmes().full(programme, sheets.writer()),
                (view, number) -> model(programme, view, number)),
            1,
            programme.origin().source().start(),
            sheets.codePictures(sheets.paths().programme(programme.id())))
        .madeFrom(() -> press.key(DocumentKind.POSTER, programme));
  }

  private Map<String, Object> model(Programme programme, ProgrammeView view, int number) {
    Paper paper = press.edition().paper().forWall();
    boolean tight = number >= SHARES.size();
    boolean last = number == SHARES.size() + TIGHT;
    double share = last ? LEAST_SHARE : SHARES.get(tight ? number - TIGHT : number);
    double least = last ? SMALLEST : LineWeights.USUAL_LEAST;
    int columns = items(view).size() <= 3 ? 1 : 2;
    double width = (paper.width() - MARGINS) / columns - 16;
    Map<String, Object> model = sheets.model(DocumentKind.POSTER, paper);
    sheets.code(sheets.paths().programme(programme.id()), model);
    model.put("programme", view);
    model.put("tight", tight);
    model.put("brief", number > SHARES.size() + TIGHT - BRIEF);
    model.put("columns", columns);
    model.put("tiles", tiles(view, width, share, least));
    return model;
  }

  /** Each exercise once, with all parts that it belongs to. */
  private static Map<ItemView, List<String>> items(ProgrammeView programme) {
    Map<ItemView, List<String>> items = new LinkedHashMap<>();
    items.put(programme.warmUp(), new ArrayList<>());
    for (PhaseView phase : programme.phases()) {
      for (ItemView item : phase.items()) {
        List<String> parts = items.computeIfAbsent(item, each -> new ArrayList<>());
        if (programme.phases().size() > 1) {
          parts.add(phase.title());
        }
      }
    }
    return items;
  }

  private List<Tile> tiles(ProgrammeView programme, double width, double share, double least) {
    List<Tile> tiles = new ArrayList<>();
    items(programme)
        .forEach(
            (item, parts) -> {
              ExerciseView full = full(item);
              FigureView own = full.figureOf(item.variation());
              FigureGrid grid =
                  own == null ? null : FigureGrid.in(own.stages(), width, share, least, LARGEST);
              PlacedPhoto photo =
                  grid != null
                      ? null
                      : sheets
                          .photo(exercise(item))
                          .map(each -> each.in(width, share))
                          .orElse(null);
              Integer number = number(programme, item);
              tiles.add(new Tile(item, number, grid, photo, parts, full.how().warnings()));
            });
    return tiles;
  }

  private static Integer number(ProgrammeView programme, ItemView item) {
    if (programme.phases().size() > 1 || item.equals(programme.warmUp())) {
      return null;
    }
    return programme.phases().get(0).items().indexOf(item) + 1;
  }

  private ExerciseView full(ItemView item) {
    return sheets.exercises().full(exercise(item), sheets.writer());
  }

  private Exercise exercise(ItemView item) {
    return press.handbook().exercises().get(item.card().id());
  }
}
