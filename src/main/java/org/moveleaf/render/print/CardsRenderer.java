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
  private static final int LETTERS_OF_STEP = 35;
  private static final int LETTERS_OF_TITLE = 22;
  private static final double LINE = 5;

  /** Millimetres of a card's height that its edges and the smallest figure take. */
  private static final double TAKEN = 60;

  private static final double LINE_HEIGHT = 5.3;
  private static final int LINES_OF_FOOT = 2;

  /** Three stages may need a second row. */
  private static final int LINES_OF_A_ROW = 4;

  /**
   * A card.
   *
   * @param grid {@code null} where there is no figure
   * @param start whether there is room to say how it begins
   */
  public record Card(ExerciseView exercise, FigureGrid grid, boolean start) {}

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
    int room = (int) ((paper.height() / 2 - TAKEN) / LINE_HEIGHT);
    int most = views.stream().mapToInt(view -> lines(view, room)).max().orElse(0);
    Map<String, Object> model = sheets.model(DocumentKind.CARDS, paper);
    model.put("columns", columns());
    model.put("tight", tight);
    model.put(
        "cards",
        views.stream()
            .map(view -> card(view, width, share + (most - lines(view, room)) * LINE, room))
            .toList());
    return model;
  }

  private static boolean hasStart(ExerciseView view, int room) {
    boolean tall = view.figure() != null && view.figure().stages().size() > 2;
    return linesOfSteps(view) + linesOfStart(view) + (tall ? LINES_OF_A_ROW : 0) <= room;
  }

  private static int linesOfStart(ExerciseView view) {
    return letters(view.how().start()) / LETTERS + 1;
  }

  /** About how many lines the text of a card has. */
  private static int lines(ExerciseView view, int room) {
    return linesOfSteps(view) + (hasStart(view, room) ? linesOfStart(view) : 0);
  }

  private static int linesOfSteps(ExerciseView view) {
    int lines = LINES_OF_FOOT + view.dose().sentence().length() / LETTERS + 1;
    lines += view.card().title().length() / LETTERS_OF_TITLE;
    for (Html step : view.how().steps()) {
      lines += letters(step) / LETTERS_OF_STEP + 1;
    }
    return lines;
  }

  private static int letters(Html words) {
    return words.markup().replaceAll("<[^>]*>", "").strip().length();
  }

  private static Card card(ExerciseView view, double width, double share, int room) {
    return new Card(
        view,
        view.figure() == null ? null : FigureGrid.in(view.figure().stages(), width, share, LARGEST),
        hasStart(view, room));
  }
}
