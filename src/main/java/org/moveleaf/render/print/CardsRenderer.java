package org.moveleaf.render.print;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.moveleaf.model.TextSize;
import org.moveleaf.render.text.Html;
import org.moveleaf.render.view.ExerciseView;

/** Renders exercises as cards, four on a sheet to cut; in large type two. */
final class CardsRenderer {

  /**
   * Millimetres of its height by which a figure stays below the room that its card seems to have:
   * how many lines the words take is an estimate.
   */
  private static final List<Double> SPARED =
      List.of(0.0, 4.0, 8.0, 12.0, 16.0, 20.0, 25.0, 30.0, 36.0, 42.0);

  /** The same once more with lines nearer to each other. */
  private static final List<Double> SPARED_TIGHT = List.of(0.0, 6.0, 12.0, 18.0, 24.0, 30.0);

  /** The same with smaller figures. */
  private static final List<Double> SPARED_SMALL = List.of(8.0, 20.0, 32.0);

  private static final double LARGEST = 1.15;

  /** Where a card would not fit otherwise; it is held in the hand. */
  private static final double SMALLEST = 0.4;

  private static final double PADDING = 16;
  private static final int LETTERS = 40;
  private static final int LETTERS_OF_STEP = 35;
  private static final int LETTERS_OF_TITLE = 22;

  /** In millimetres; where cards are tight, and where they are not. */
  private static final double TIGHT_LINE = 4.95;

  private static final double LINE = 5.35;

  /** The title and the blank edges, in millimetres. */
  private static final double EDGES = 25;

  /** What a figure is given in any case, with the words above it. */
  private static final double LOWEST = 18;

  private static final double TALLEST_PHOTO = 60;

  private static final int LINES_OF_FOOT = 2;

  /**
   * A card.
   *
   * @param grid {@code null} where there is no figure
   * @param photo what shows it then; {@code null} for nothing
   * @param start whether there is room to say how it begins
   */
  public record Card(ExerciseView exercise, FigureGrid grid, PlacedPhoto photo, boolean start) {}

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
                new Layouts<>(
                    kinds().size(),
                    this::views,
                    (views, number) -> model(views, kinds().get(number))),
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

  /**
   * A way to set cards.
   *
   * @param spared of the height of each figure, in millimetres
   * @param tight whether lines stand nearer to each other
   * @param least scale of a figure
   * @param cut how many cards of a sheet, those that need most room, do not say how the exercise
   *     begins: the steps alone are of more use than a card that goes on overleaf
   */
  private record Kind(double spared, boolean tight, double least, int cut) {}

  private List<Kind> kinds() {
    List<Kind> kinds = new ArrayList<>();
    SPARED.forEach(each -> kinds.add(new Kind(each, false, LineWeights.USUAL_LEAST, 0)));
    SPARED_TIGHT.forEach(each -> kinds.add(new Kind(each, true, LineWeights.USUAL_LEAST, 0)));
    SPARED_SMALL.forEach(each -> kinds.add(new Kind(each, true, SMALLEST, 0)));
    for (int cut = 1; cut <= columns() * 2; cut++) {
      kinds.add(new Kind(SPARED_SMALL.get(SPARED_SMALL.size() - 1), true, SMALLEST, cut));
    }
    return kinds;
  }

  private Map<String, Object> model(List<ExerciseView> views, Kind kind) {
    Map<String, Object> model = sheets.model(DocumentKind.CARDS, press.edition().paper());
    model.put("columns", columns());
    model.put("tight", kind.tight);
    List<List<Card>> all = new ArrayList<>();
    int onSheet = columns() * 2;
    for (int i = 0; i < views.size(); i += onSheet) {
      all.add(sheet(views.subList(i, Math.min(views.size(), i + onSheet)), kind));
    }
    model.put("sheets", all);
    return model;
  }

  private List<Card> sheet(List<ExerciseView> views, Kind kind) {
    Set<ExerciseView> without =
        views.stream()
            .sorted(Comparator.comparing(this::need).reversed())
            .limit(kind.cut)
            .collect(Collectors.toSet());
    return views.stream().map(each -> card(each, kind, !without.contains(each))).toList();
  }

  /** About how many millimetres the text and the smallest figure of a card take. */
  private double need(ExerciseView view) {
    return lines(view, true) * LINE + least(view);
  }

  /** The height of the smallest figure. */
  private double least(ExerciseView view) {
    if (view.figure() == null) {
      return photo(view).isPresent() ? LOWEST : 0;
    }
    return FigureGrid.in(view.figure().stages(), width(), 0, SMALLEST, LARGEST).height();
  }

  private Optional<PlacedPhoto> photo(ExerciseView view) {
    return sheets.photo(press.handbook().exercises().get(view.card().id()));
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

  private Card card(ExerciseView view, Kind kind, boolean start) {
    double words = lines(view, start) * (kind.tight ? TIGHT_LINE : LINE);
    double card = press.edition().paper().height() / 2;
    double room = Math.max(card - EDGES - words - kind.spared, LOWEST);
    if (view.figure() == null) {
      double most = Math.min(room, TALLEST_PHOTO);
      PlacedPhoto photo = photo(view).map(each -> each.in(width(), most)).orElse(null);
      return new Card(view, null, photo, start);
    }
    FigureGrid grid = FigureGrid.in(view.figure().stages(), width(), room, kind.least, LARGEST);
    return new Card(view, grid, null, start);
  }
}
