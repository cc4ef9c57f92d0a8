package org.moveleaf.render.print;

import java.util.List;
import java.util.Map;
import org.moveleaf.model.Paper;
import org.moveleaf.model.TextSize;
import org.moveleaf.render.text.Html;
import org.moveleaf.render.view.ExerciseView;

/** Renders exercises as cards, four on a sheet to cut; in large type two. */
final class CardsRenderer {

  /** Room for a figure, in millimetres of its height. */
  private static final List<Double> SHARES =
      List.of(78.0, 70.0, 63.0, 57.0, 51.0, 46.0, 41.0, 36.0, 31.0, 26.0, 22.0, 18.0);

  /** How many of the smallest shares come once more with lines nearer to each other. */
  private static final int TIGHT = 3;

  private static final double LARGEST = 1.15;
  private static final double PADDING = 16;
  private static final int LETTERS = 40;
  private static final int LETTERS_OF_TITLE = 24;
  private static final double LINE = 5;

  /**
   * A card.
   *
   * @param grid {@code null} where there is no figure
   */
  public record Card(ExerciseView exercise, FigureGrid grid) {}

  private final Press press;
  private final SingleSheets sheets;

  CardsRenderer(Press press) {
    this.press = press;
    this.sheets = new SingleSheets(press);
  }

  List<PrintDocument> render() {
    int count = press.handbook().exercises().size();
    int onPage = columns() * 2;
    return List.of(
        press.document(
            DocumentKind.CARDS,
            "cards.pdf",
            new Layouts<>(SHARES.size() + TIGHT, this::views, this::model),
            (count + onPage - 1) / onPage,
            press.handbook().settings().origin().source().start(),
            Map.of()));
  }

  private int columns() {
    return press.edition().text() == TextSize.LARGE ? 1 : 2;
  }

  private List<ExerciseView> views() {
    return press.handbook().exercises().values().stream()
        .map(each -> sheets.exercises().full(each, sheets.writer()))
        .toList();
  }

  private Map<String, Object> model(List<ExerciseView> views, int number) {
    Paper paper = press.edition().paper();
    boolean tight = number >= SHARES.size();
    double share = SHARES.get(tight ? number - TIGHT : number);
    double width = paper.width() / columns() - PADDING;
    int most = views.stream().mapToInt(CardsRenderer::lines).max().orElse(0);
    Map<String, Object> model = sheets.model(DocumentKind.CARDS, paper);
    model.put("columns", columns());
    model.put("tight", tight);
    model.put(
        "cards", views.stream().map(view -> card(view, width, share + spare(view, most))).toList());
    return model;
  }

  /** About how many lines the text of a card has. */
  private static int lines(ExerciseView view) {
    int lines = view.dose().sentence().length() / LETTERS + 1;
    lines += view.card().title().length() / LETTERS_OF_TITLE;
    for (Html step : view.how().steps()) {
      lines += step.markup().length() / LETTERS + 1;
    }
    return lines;
  }

  /** A card with little text has room for a larger figure. */
  private static double spare(ExerciseView view, int most) {
    return (most - lines(view)) * LINE;
  }

  private static Card card(ExerciseView view, double width, double share) {
    return new Card(
        view,
        view.figure() == null
            ? null
            : FigureGrid.in(view.figure().stages(), width, share, LARGEST));
  }
}
