package org.moveleaf.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Running texts of a handbook, for rules that look at links and pictures. */
public final class Texts {

  private Texts() {}

  /**
   * A text and the file it stands in.
   *
   * @param prose the text
   * @param origin its file
   */
  public record Located(Prose prose, Origin origin) {}

  /** Those that may have a link or a picture in them; most have none, and that is known of many. */
  public static List<Located> withLinks(Handbook handbook) {
    List<Located> all = new ArrayList<>();
    handbook.exercises().values().forEach(each -> addExercise(each, all));
    for (Programme each : handbook.programmes().values()) {
      ProgrammeText text = each.text();
      List.of(text.purpose(), text.forWhom(), text.movingOn(), text.goingBack())
          .forEach(prose -> all.add(new Located(prose, each.origin())));
    }
    handbook.guide().values().forEach(each -> all.add(new Located(each.body(), each.origin())));
    handbook.safety().ifPresent(each -> addSafety(each, all));
    return all;
  }

  /** The same of one exercise. */
  public static List<Located> withLinks(Exercise exercise) {
    List<Located> all = new ArrayList<>();
    addExercise(exercise, all);
    return all;
  }

  /** The first picture in an exercise's text: it shows the exercise where there is no figure. */
  public static Optional<Inline.Image> picture(Exercise exercise) {
    return withLinks(exercise).stream()
        .flatMap(each -> Links.in(each.prose()).images().stream())
        .findFirst();
  }

  private static void addExercise(Exercise exercise, List<Located> all) {
    Instructions how = exercise.instructions();
    Adjustment fit = exercise.adjustment();
    List<Prose> texts = new ArrayList<>();
    texts.addAll(List.of(exercise.purpose(), how.start(), how.feel(), how.care()));
    if (Links.mayBeIn(how.steps())) {
      how.steps().forEach(step -> texts.add(paragraph(step.inlines(), step)));
    }
    texts.addAll(List.of(fit.easier(), fit.harder(), fit.moveOn()));
    exercise.variations().forEach(each -> texts.add(each.text()));
    texts.stream()
        .filter(prose -> Links.mayBeIn(prose.blocks()))
        .forEach(prose -> all.add(new Located(prose, exercise.origin())));
  }

  private static Prose paragraph(List<Inline> inlines, Step step) {
    return new Prose(List.of(new Block.Paragraph(inlines, step.range())));
  }

  private static void addSafety(Safety safety, List<Located> all) {
    List<List<Inline>> lines = new ArrayList<>(safety.urgent());
    lines.addAll(safety.soon());
    lines.addAll(safety.stop());
    for (List<Inline> line : lines) {
      Prose prose = new Prose(List.of(new Block.Paragraph(line, safety.origin().source().start())));
      all.add(new Located(prose, safety.origin()));
    }
    all.add(new Located(safety.painRule(), safety.origin()));
  }
}
