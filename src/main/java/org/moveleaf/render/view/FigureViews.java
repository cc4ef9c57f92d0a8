package org.moveleaf.render.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.moveleaf.figure.Illustration.Frame;
import org.moveleaf.model.Dose;
import org.moveleaf.model.Effort;
import org.moveleaf.model.Exercise;
import org.moveleaf.model.ExerciseFigure;
import org.moveleaf.model.ShownStage;
import org.moveleaf.model.Sides;
import org.moveleaf.model.Span;
import org.moveleaf.render.text.Addresses;
import org.moveleaf.render.text.DosePhrases;
import org.moveleaf.theme.Messages;

/** Makes the views of figures for pages at one place; their words are those of the exercise. */
public final class FigureViews {

  /** CSS pixels on a screen for a unit of a drawing: a standing person is about 360 high. */
  private static final double PIXELS_PER_UNIT = 0.245;

  /** Millimetres of paper for a unit of a drawing: its finest line then measures 0.76 pt. */
  static final double MILLIMETRES_PER_UNIT = 0.0462;

  /** Between two stages on paper. */
  private static final double GAP = 3;

  private static final double ROW = 92;
  private static final double COLUMN = 80;
  private static final double TEXT_WIDTH = 170;
  private static final double CAPTION = 8;

  /** About the height of an exercise's text beside a column of stages, and in two columns below. */
  private static final double TEXT_BESIDE = 105;

  private static final double TEXT_BELOW = 80;

  private final Drawings drawings;
  private final Messages messages;
  private final Addresses addresses;
  private final DosePhrases doses;

  public FigureViews(Drawings drawings, Messages messages, Addresses addresses) {
    this.drawings = drawings;
    this.messages = messages;
    this.addresses = addresses;
    this.doses = new DosePhrases(messages);
  }

  /** The figure of an exercise; {@code null} if it has none. */
  FigureView figure(Exercise exercise) {
    return figure(exercise, "", exercise.dose());
  }

  /** The figure of one way to do an exercise; {@code null} if it has none. */
  FigureView figure(Exercise exercise, String variation, Dose dose) {
    return drawings
        .figure(exercise.id(), variation)
        .map(each -> view(each, exercise, dose))
        .orElse(null);
  }

  /**
   * The one picture that stands for an exercise in a list; {@code null} if it has none. It says no
   * more than the title: lists are not made anew where a step has changed.
   */
  StageView picture(Exercise exercise, String variation) {
    Optional<ExerciseFigure> figure =
        drawings.figure(exercise.id(), variation).or(() -> drawings.figure(exercise.id(), ""));
    return figure.map(each -> picture(each, each.round() - 1, exercise)).orElse(null);
  }

  private StageView picture(ExerciseFigure figure, int number, Exercise exercise) {
    return view(
        figure,
        drawings.stillName(figure, number),
        caption(figure.stages().get(number).steps()),
        exercise.title());
  }

  private FigureView view(ExerciseFigure figure, Exercise exercise, Dose dose) {
    Frame frame = drawings.of(figure).frame();
    List<StageView> stages = new ArrayList<>();
    for (int i = 0; i < frame.stages(); i++) {
      stages.add(stage(figure, i, exercise));
    }
    StageView film = frame.moves() ? film(figure, exercise) : null;
    return new FigureView(
        stages,
        film,
        film == null ? null : addresses.figure(drawings.stripName(figure)),
        figure.round(),
        atEnd(figure, exercise),
        layout(frame),
        signs(dose, stages.size()));
  }

  private static List<String> atEnd(ExerciseFigure figure, Exercise exercise) {
    return figure.stages().stream()
        .filter(ShownStage::once)
        .map(each -> words(each.steps(), exercise))
        .toList();
  }

  private StageView stage(ExerciseFigure figure, int number, Exercise exercise) {
    Optional<Span> shows = figure.stages().get(number).steps();
    String caption = caption(shows);
    return view(
        figure,
        drawings.stillName(figure, number),
        caption,
        messages.text(
            "figure.alt",
            Map.of("title", exercise.title(), "stage", caption, "words", words(shows, exercise))));
  }

  private StageView film(ExerciseFigure figure, Exercise exercise) {
    return view(
        figure,
        drawings.filmName(figure),
        messages.text("figure.stages"),
        messages.text("figure.film-alt", Map.of("title", exercise.title())));
  }

  private StageView view(ExerciseFigure figure, String file, String caption, String alt) {
    Frame frame = drawings.of(figure).frame();
    return new StageView(
        addresses.figure(file),
        caption,
        alt,
        (int) Math.round(frame.width() * PIXELS_PER_UNIT),
        (int) Math.round(frame.height() * PIXELS_PER_UNIT),
        frame.width() * MILLIMETRES_PER_UNIT,
        frame.height() * MILLIMETRES_PER_UNIT);
  }

  private String caption(Optional<Span> shows) {
    return shows
        .map(
            steps ->
                steps.isSingle()
                    ? messages.text("figure.step", Map.of("n", steps.min()))
                    : messages.text("figure.steps", Map.of("from", steps.min(), "to", steps.max())))
        .orElseGet(() -> messages.text("figure.start"));
  }

  /** What a stage shows, as the exercise's text says it. */
  private static String words(Optional<Span> shows, Exercise exercise) {
    if (shows.isEmpty()) {
      return exercise.instructions().start().plainText();
    }
    List<String> words = new ArrayList<>();
    for (int i = shows.get().min(); i <= shows.get().max(); i++) {
      words.add(exercise.instructions().steps().get(i - 1).plainText());
    }
    return String.join(" ", words);
  }

  /** How stages lie on paper: where they need least of the page. */
  private static PrintLayout layout(Frame frame) {
    int count = frame.stages();
    double width = frame.width() * MILLIMETRES_PER_UNIT;
    double height = frame.height() * MILLIMETRES_PER_UNIT + CAPTION;
    double row = count * width + (count - 1) * GAP;
    if (row <= ROW) {
      return new PrintLayout("row", row);
    }
    boolean across = row <= TEXT_WIDTH;
    double below = (across ? height : count * height) + TEXT_BELOW;
    if (width <= COLUMN && Math.max(count * height, TEXT_BESIDE) <= below) {
      return new PrintLayout("column", width);
    }
    return new PrintLayout(across ? "across" : "stack", TEXT_WIDTH);
  }

  private List<SignView> signs(Dose dose, int stages) {
    List<SignView> signs = new ArrayList<>();
    dose.hold()
        .map(hold -> doses.hold("figure.sign.hold", hold, dose.holds()))
        .ifPresent(words -> signs.add(new SignView("hold", words)));
    if (stages > 1 && dose.effort() instanceof Effort.Repetitions) {
      signs.add(sign("back"));
    }
    if (dose.sides() != Sides.TOGETHER) {
      signs.add(sign(dose.sides().word()));
    }
    return signs;
  }

  private SignView sign(String key) {
    return new SignView(key, messages.text("figure.sign." + key));
  }
}
