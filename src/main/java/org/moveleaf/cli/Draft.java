package org.moveleaf.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.moveleaf.content.Project;
import org.moveleaf.figure.body.Person;
import org.moveleaf.figure.draw.NamedView;
import org.moveleaf.figure.pose.Base;
import org.moveleaf.figure.prop.Prop;
import org.moveleaf.model.ExerciseType;
import org.moveleaf.model.Position;
import org.moveleaf.model.Vocabulary;
import org.moveleaf.model.Word;

/**
 * The text of a new file: everything that must be there, with nothing behind it that the program
 * cannot know. An empty field or section is an error, so that no draft is published by mistake.
 */
final class Draft {

  private final Vocabulary words;
  private final LocalDate today;

  /** What can be drafted. */
  enum Kind {
    EXERCISE("exercises", ".md"),
    FIGURE("figures", ".yaml"),
    PROGRAMME("programmes", ".md"),
    GUIDE("guide", ".md"),
    BRAND("brands", ".yaml"),
    /** Beside the content: a source is nobody's to translate or to print. */
    SEED("seeds", ".yaml");

    private final String folder;
    private final String ending;

    Kind(String folder, String ending) {
      this.folder = folder;
      this.ending = ending;
    }

    /** How the names of its files end. */
    String ending() {
      return ending;
    }

    Path folder(Project project) {
      return this == SEED ? project.seeds() : project.content().resolve(folder);
    }

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * @param words of the handbook's language
   */
  Draft(Vocabulary words, LocalDate today) {
    this.words = words;
    this.today = today;
  }

  /**
   * The text of a file.
   *
   * @param order where it stands among its like
   */
  String of(Kind kind, String title, int order) {
    return switch (kind) {
      case EXERCISE -> exercise(title);
      case FIGURE -> figure();
      case PROGRAMME -> programme(title, order);
      case GUIDE -> guide(title, order);
      case BRAND -> brand(title);
      case SEED -> seed(title);
    };
  }

  private String exercise(String title) {
    return String.join(
        "\n",
        "---",
        "title: " + quoted(title),
        "type:  # " + words(ExerciseType.values()),
        "region: []  # " + ids(Vocabulary.REGION),
        "position: []  # the first is the one pictured: " + words(Position.values()),
        "equipment: []  # [] says that nothing is needed: " + ids(Vocabulary.EQUIPMENT),
        "level:  # 1 gentle, 2 moderate, 3 demanding",
        "muscles: []  # " + ids(Vocabulary.MUSCLE),
        "dose:",
        "  repetitions:  # 10, or 8-12; or `duration: 60 s` instead",
        "  # hold: 5 s",
        "  # sets: 2",
        "  # sides: each",
        "  sessions-per-day:",
        "  days-per-week:",
        "sources: []  # - {article: …, entry: …}, if there are records in `seeds`",
        reviewed(),
        "---",
        "",
        sections(
            "exercise", List.of("start", "steps", "feel", "care", "easier", "harder", "move-on")));
  }

  private static String figure() {
    return String.join(
        "\n",
        "person: ana  # " + all(Person.values(), Person::word),
        "view: front-left  # "
            + all(NamedView.values(), NamedView::word)
            + "; or {around: 60, above: 20}",
        "base:  # what the pose starts from: " + all(Base.values(), Base::word),
        "props: []  # " + all(Prop.values(), Prop::word),
        "# pose:  # holds for all stages",
        "#   hands: {on: hip}",
        "stages:",
        "  - shows: start",
        "  - shows: 1  # the step that this picture shows, or the steps: 1-3",
        "    # arms: {flex: 90}  # only what differs",
        "    # ghost: yes  # the stage before, palely behind",
        "    # arrows: [{follow: left-hand}]",
        "");
  }

  private static String brand(String title) {
    return String.join(
        "\n",
        "name: " + quoted(title),
        "phone:  # it stands on everything that is handed out",
        "# address: [a line, another line]",
        "# email: hello@clinic.example",
        "# logo: images/logo.svg",
        "# colours: {main: \"#1c6b53\"}",
        "# base-url: https://clinic.example/handbook/",
        "");
  }

  private static String seed(String title) {
    return String.join(
        "\n",
        "title: " + quoted(title),
        "# publisher: who has published it",
        "# covers: [what it says beside exercises, in words of your own]",
        "entries:  # one for each exercise in it",
        "  - id:  # by which the exercise refers to it: heel-raise",
        "    name:  # what the source calls it",
        "    setting:  # how one sits, stands or lies there, and with what",
        "    dose:  # all that it says: {repetitions: 10-15, days-per-week: several}, or {}",
        "    exercise:  # the name of the file that was made from it",
        "");
  }

  private String programme(String title, int order) {
    return String.join(
        "\n",
        "---",
        "title: " + quoted(title),
        "order: " + Math.min(order, 999) + "  # where it stands in the list",
        "warm-up: {exercise: }  # the name of a file in `exercises`, without its ending",
        "phases:",
        "  - weeks:",
        "    # same-weeks: yes  # in the weeks of the part above, on other days",
        "    sessions-per-day:",
        "    days-per-week:",
        "    exercises:  # one line for each; a dose that differs says why",
        "      - exercise:",
        "      # - {exercise: …, dose: {repetitions: 5}, why: half is enough to begin with}",
        reviewed(),
        "---",
        "",
        sections("programme", List.of("for-whom", "moving-on", "going-back")));
  }

  private String guide(String title, int order) {
    return String.join(
        "\n",
        "---",
        "title: " + quoted(title),
        "order: " + Math.min(order, 999) + "  # where it stands in the list",
        "summary:  # one sentence, for the list of pages",
        "sources: []  # [name-of-a-record-in-seeds]",
        reviewed(),
        "---",
        "");
  }

  private String reviewed() {
    return "reviewed: {by: \"\", on: "
        + today
        + ", next: "
        + today.plusYears(1)
        + "}  # `by` stays empty until a clinician has read it";
  }

  private String sections(String family, List<String> keys) {
    return keys.stream()
        .map(key -> "## " + words.headings().getOrDefault(family + "." + key, key) + "\n")
        .collect(Collectors.joining("\n"));
  }

  private static String words(Word[] values) {
    return all(values, Word::word);
  }

  private static <T> String all(T[] values, Function<T, String> word) {
    return Stream.of(values).map(word).collect(Collectors.joining(", "));
  }

  private String ids(String kind) {
    return words.ids(kind).stream().sorted().collect(Collectors.joining(", "));
  }

  /** As YAML text, whatever stands in it. */
  static String quoted(String text) {
    String line = text.replaceAll("\\s+", " ").strip();
    return "\"" + line.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }
}
