package org.moveleaf.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Makes a handbook of any size, always the same: exercises of about 3 KB, a programme for every
 * ten, a source article for every twenty, a few guide pages, the real glossary and safety page.
 */
final class Corpus {

  private static final int PER_PROGRAMME = 10;
  private static final int PER_SOURCE = 20;
  private static final int GUIDE_PAGES = 6;
  private static final String REVIEWED = "reviewed: {by: \"\", on: 2026-11-20, next: 2028-11-20}\n";

  private static final String SETTINGS =
      """
      title: Benchmark
      subtitle: A handbook of made-up exercises
      description: A handbook of made-up exercises to measure how fast handbooks are made.
      language: en-GB
      edition: 2026-11-20
      licence: The texts are made up and free.
      base-url: https://leafside.example/benchmark/
      clinic:
        name: Leafside Physiotherapy
        address: [12 Orchard Lane, Millbrook MB4 2QT]
        phone: 01632 960 512
        email: hello@leafside.example
        hours: ["Monday to Friday, 8 am to 6 pm"]
      pain-scale:
        - {score: 0-3, advice: go, label: None or mild, meaning: You can carry on.}
        - {score: 4-5, advice: ease, label: Moderate, meaning: Do less.}
        - {score: 6-10, advice: stop, label: Strong, meaning: Stop for today.}
      checks:
      """;

  /** What real texts are asked for, and made-up ones cannot give. */
  private static final List<String> OFF =
      List.of(
          "dose/no-rest-day",
          "dose/one-sided",
          "equipment/undeclared",
          "equipment/unmentioned",
          "exercise/no-figure",
          "exercise/step-too-long",
          "exercise/steps-long",
          "exercise/vague-progression",
          "guide/orphan",
          "programme/more-days",
          "programme/position-changes",
          "programme/too-long",
          "programme/day-too-long",
          "programme/far-too-many",
          "programme/too-many",
          "programme/twice",
          "programme/up-and-down",
          "programme/vague-progression",
          "programme/warm-up-too-long",
          "readability/hard",
          "readability/long-sentence",
          "readability/too-hard",
          "wording/belittling",
          "wording/frightening",
          "wording/jargon",
          "wording/promise");

  private final Path content;
  private final Poses poses;
  private final List<Entry> exercises = new ArrayList<>();

  private record Entry(String id, String title, Poses.Pose pose) {}

  /**
   * @param content a real content folder, whose figures, glossary and safety page it takes
   * @param size how many exercises
   */
  Corpus(Path content, int size) throws IOException {
    this.content = content;
    this.poses = new Poses(content);
    Set<String> titles = new HashSet<>();
    MadeUpText names = new MadeUpText(1);
    while (exercises.size() < size) {
      String title = capital(names.word()) + " " + names.word() + " " + names.word();
      if (titles.add(title)) {
        String id = title.toLowerCase(Locale.ROOT).replace(' ', '-');
        exercises.add(new Entry(id, title, poses.get(exercises.size())));
      }
    }
  }

  private static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  /**
   * Writes it.
   *
   * @param folder a new folder, which becomes a project
   * @param figures whether exercises have figures
   */
  void write(Path folder, boolean figures) throws IOException {
    Path made = folder.resolve("content");
    for (String each : List.of("exercises", "figures", "programmes", "guide")) {
      Files.createDirectories(made.resolve(each));
    }
    Files.createDirectories(folder.resolve("seeds"));
    Files.writeString(made.resolve("handbook.yaml"), settings());
    Files.copy(content.resolve("safety.md"), made.resolve("safety.md"));
    Files.copy(content.resolve("glossary.yaml"), made.resolve("glossary.yaml"));
    for (int i = 0; i < exercises.size(); i++) {
      Entry each = exercises.get(i);
      Files.writeString(made.resolve("exercises/" + each.id + ".md"), exercise(i));
      if (figures) {
        Files.writeString(made.resolve("figures/" + each.id + ".yaml"), each.pose.figure());
      }
    }
    for (int i = 0; i * PER_PROGRAMME < exercises.size(); i++) {
      Files.writeString(made.resolve("programmes/programme-" + (i + 1) + ".md"), programme(i));
    }
    for (int i = 0; i * PER_SOURCE < exercises.size(); i++) {
      Files.writeString(folder.resolve("seeds/article-" + (i + 1) + ".yaml"), source(i));
    }
    for (int i = 0; i < GUIDE_PAGES && !exercises.isEmpty(); i++) {
      Files.writeString(made.resolve("guide/page-" + (i + 1) + ".md"), guide(i));
    }
  }

  private static String settings() {
    StringBuilder text = new StringBuilder(SETTINGS);
    OFF.forEach(
        each ->
            text.append("  ")
                .append(each)
                .append(": {severity: off, because: nobody is meant to read it}\n"));
    return text.toString();
  }

  /** Every second exercise has an easier or harder one beside it, of its own level or above. */
  private String ladder(int index) {
    int partner = index ^ 1;
    if (partner >= exercises.size()) {
      return "";
    }
    boolean isHarder = exercises.get(partner).pose.level() > exercises.get(index).pose.level();
    boolean isEven = exercises.get(partner).pose.level() == exercises.get(index).pose.level();
    boolean up = isHarder || (isEven && index % 2 == 0);
    return (up ? "harder: " : "easier: ") + exercises.get(partner).id + "\n";
  }

  private String exercise(int index) {
    Entry entry = exercises.get(index);
    MadeUpText text = new MadeUpText(1000 + index);
    StringBuilder out = new StringBuilder("---\n");
    out.append("title: ").append(entry.title).append('\n');
    out.append("also-called: [").append(capital(text.word())).append("]\n");
    out.append(entry.pose.data()).append(ladder(index));
    out.append("sources:\n  - {article: article-")
        .append(index / PER_SOURCE + 1)
        .append(", entry: entry-")
        .append(index % PER_SOURCE + 1)
        .append("}\n")
        .append(REVIEWED)
        .append("---\n");
    out.append(text.paragraph(2)).append("\n\n").append(text.paragraph(8)).append("\n\n");
    section(out, "Start", text.paragraph(5));
    out.append("## Steps\n");
    int steps = 6 + text.number(3);
    for (int i = 1; i <= steps; i++) {
      out.append(i).append(". ").append(text.sentence()).append('\n');
    }
    out.append('\n');
    section(out, "You should feel", text.paragraph(2) + " **" + capital(text.word()) + "** stays.");
    section(out, "Take care", points(text, 5));
    section(out, "Make it easier", text.paragraph(4));
    section(out, "Make it harder", text.paragraph(4));
    section(out, "When to move on", text.paragraph(3));
    return out.toString();
  }

  private static void section(StringBuilder out, String heading, String text) {
    out.append("## ").append(heading).append('\n').append(text).append("\n\n");
  }

  private static String points(MadeUpText text, int count) {
    return "- " + String.join("\n- ", text.sentences(count));
  }

  private String programme(int index) {
    MadeUpText text = new MadeUpText(100_000 + index);
    StringBuilder out = new StringBuilder("---\ntitle: ");
    out.append(capital(text.word())).append(" programme ").append(index + 1).append('\n');
    out.append("order: ").append(Math.min(index + 1, 999)).append('\n');
    out.append("warm-up: {exercise: ").append(exercises.get(index * PER_PROGRAMME).id);
    out.append(", dose: {duration: 1 min}, why: a minute is enough}\n");
    out.append("phases:\n");
    for (int phase = 0; phase < 3; phase++) {
      out.append("  - title: ").append(capital(text.word())).append(' ').append(phase + 1);
      out.append("\n    weeks: 2\n    sessions-per-day: 1\n    days-per-week: 3\n    exercises:\n");
      for (int i = 1; i <= 3; i++) {
        int at = Math.min(index * PER_PROGRAMME + phase * 3 + i, exercises.size() - 1);
        out.append("      - exercise: ").append(exercises.get(at).id).append('\n');
        out.append("        why: ")
            .append(text.word())
            .append(' ')
            .append(text.word())
            .append('\n');
      }
    }
    out.append(REVIEWED).append("---\n").append(text.paragraph(3)).append("\n\n");
    section(out, "Who it is for", text.paragraph(3));
    section(out, "Moving on", text.paragraph(3));
    section(out, "Going back", text.paragraph(2));
    return out.toString();
  }

  private String source(int index) {
    MadeUpText text = new MadeUpText(200_000 + index);
    StringBuilder out = new StringBuilder("title: Article ");
    out.append(text.word()).append(' ').append(index + 1).append('\n');
    out.append("covers:\n  - ").append(text.sentence()).append("\nentries:\n");
    int end = Math.min(exercises.size(), (index + 1) * PER_SOURCE);
    for (int i = index * PER_SOURCE; i < end; i++) {
      out.append("  - id: entry-").append(i % PER_SOURCE + 1).append('\n');
      out.append("    name: ").append(capital(text.word())).append(' ').append(text.word());
      out.append("\n    setting: ").append(text.sentence().replace(".", "")).append('\n');
      out.append("    dose: {repetitions: 10}\n    exercise: ");
      out.append(exercises.get(i).id).append('\n');
    }
    return out.toString();
  }

  private String guide(int index) {
    MadeUpText text = new MadeUpText(300_000 + index);
    StringBuilder out = new StringBuilder("---\ntitle: Guide page ");
    out.append(index + 1).append("\norder: ").append(index + 1);
    out.append("\nsummary: ").append(text.sentence()).append("\nsources: []\n").append(REVIEWED);
    out.append("---\n").append(text.paragraph(4)).append("\n\n");
    Entry linked = exercises.get(index % exercises.size());
    section(out, "Read on", "See [this exercise](../exercises/" + linked.id + ".md).");
    section(out, capital(text.word()), points(text, 6));
    section(out, capital(text.word()), text.paragraph(6));
    return out.toString();
  }
}
