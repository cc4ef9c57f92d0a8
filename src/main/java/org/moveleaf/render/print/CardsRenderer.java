package org.moveleaf.render.print;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.moveleaf.model.TextSize;
import org.moveleaf.render.text.Html;
import org.moveleaf.render.view.ExerciseView;

/** Renders exercises as cards, four on a sheet to cut; in large type two. */
final class CardsRenderer {

  /** Room for a figure, in millimetres of its height, on the card of a sheet with most text. */
  private static final List<Double> SHARES =
      List.of(78.0, 70.0, 63.0, 57.0, 51.0, 46.0, 41.0, 36.0, 33.0, 30.0, 27.0, 24.0, 21.0, 18.0);

  /** How many of the smallest shares come once more with lines nearer to each other. */
  private static final int TIGHT = 7;

  private static final double LARGEST = 1.15;

  /** Where a card would not fit otherwise; it is held in the hand. */
  private static final double SMALLEST = 0.4;

  private static final double PADDING = 16;
  private static final int LETTERS = 40;
  private static final int LETTERS_OF_STEP = 35;
  private static final int LETTERS_OF_TITLE = 22;
  private static final double LINE = 5;

  private static final int LINES_OF_FOOT = 2;

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
        press
            .document(
                DocumentKind.CARDS,
                "cards.pdf",
                new Layouts<>(SHARES.size() + TIGHT + 1 + columns() * 2, this::views, this::model),
                (count + onPage - 1) / onPage,
                press.handbook().settings().origin().source().start(),
                Map.of())
            .byParts());
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
    boolean tight = number >= SHARES.size();
    double share = SHARES.get(Math.min(number - (tight ? TIGHT : 0), SHARES.size() - 1));
    double least = number < SHARES.size() + TIGHT ? LineWeights.USUAL_LEAST : SMALLEST;
    int cut = Math.max(0, number - SHARES.size() - TIGHT);
    Map<String, Object> model = sheets.model(DocumentKind.CARDS, press.edition().paper());
    model.put("columns", columns());
    model.put("tight", tight);
    List<List<Card>> all = new ArrayList<>();
    int onSheet = columns() * 2;
    for (int i = 0; i < views.size(); i += onSheet) {
      all.add(sheet(views.subList(i, Math.min(views.size(), i + onSheet)), share, least, cut));
    }
    model.put("sheets", all);
    return model;
  }

  /**
   * The cards of a sheet.
   *
   * @param least scale of a figure
   * @param cut how many of them, those that need most room, do not say how the exercise begins: the
   *     steps alone are of more use than a card that goes on overleaf
   */
  private List<Card> sheet(List<ExerciseView> views, double share, double least, int cut) {
    Set<ExerciseView> without =
        views.stream()
            .sorted(Comparator.comparing(this::need).reversed())
            .limit(cut)
            .collect(Collectors.toSet());
    int most =
        views.stream().mapToInt(each -> lines(each, !without.contains(each))).max().orElse(0);
    return views.stream()
        .map(
            each -> {
              boolean start = !without.contains(each);
              return card(each, share + (most - lines(each, start)) * LINE, least, start);
            })
        .toList();
  }

  /** About how many millimetres the text and the smallest figure of a card take. */
  private double need(ExerciseView view) {
    return lines(view, true) * LINE + least(view);
  }

  /** The height of the smallest figure. */
  private double least(ExerciseView view) {
    return view.figure() == null
        ? 0
        : FigureGrid.in(view.figure().stages(), width(), 0, SMALLEST, LARGEST).height();
  }

  private double width() {
    return press.edition().paper().width() / columns() - PADDING;
  }

  private static int linesOfStart(ExerciseView view) {
    return view.how().start().letters() / LETTERS + 1;
  }

  /** About how many lines the text of a card has. */
  private static int lines(ExerciseView view, boolean start) {
    return linesOfSteps(view) + (start ? linesOfStart(view) : 0);
  }

  private static int linesOfSteps(ExerciseView view) {
    int lines = LINES_OF_FOOT + view.dose().sentence().length() / LETTERS + 1;
    lines += view.card().title().length() / LETTERS_OF_TITLE;
    for (Html step : view.how().steps()) {
      lines += step.letters() / LETTERS_OF_STEP + 1;
    }
    for (Html warning : view.how().warnings()) {
      lines += warning.letters() / LETTERS + 1;
    }
    return lines;
  }

  private Card card(ExerciseView view, double share, double least, boolean start) {
    FigureGrid grid =
        view.figure() == null
            ? null
            : FigureGrid.in(view.figure().stages(), width(), share, least, LARGEST);
    return new Card(view, grid, start);
  }
}
