package org.moveleaf.bench;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Real exercises, as the free exercise database lists them in JSON, turned into a handbook: what
 * they do not say, such as a dose, is filled in. Nothing of it is for readers.
 */
final class Collection {

  private static final int PER_PROGRAMME = 10;

  private static final Map<String, String> LEVELS =
      Map.of("beginner", "1", "intermediate", "2", "expert", "3");

  private static final Map<String, String> MUSCLES =
      Map.ofEntries(
          Map.entry("abdominals", "abdominals"),
          Map.entry("abductors", "gluteals"),
          Map.entry("adductors", "hip-flexors"),
          Map.entry("biceps", "deltoids"),
          Map.entry("calves", "hamstrings"),
          Map.entry("chest", "pectorals"),
          Map.entry("forearms", "rotator-cuff"),
          Map.entry("glutes", "gluteals"),
          Map.entry("hamstrings", "hamstrings"),
          Map.entry("lats", "latissimus"),
          Map.entry("lower back", "back-extensors"),
          Map.entry("middle back", "middle-trapezius"),
          Map.entry("neck", "neck-muscles"),
          Map.entry("quadriceps", "quadriceps"),
          Map.entry("shoulders", "deltoids"),
          Map.entry("traps", "upper-trapezius"),
          Map.entry("triceps", "deltoids"));

  private static final Map<String, String> EQUIPMENT =
      Map.of(
          "bands", "[resistance-band]",
          "dumbbell", "[light-weights]",
          "kettlebells", "[light-weights]",
          "exercise ball", "[exercise-ball]");

  private final List<Entry> entries;

  private record Entry(String id, String title, JsonObject data) {}

  private Collection(List<Entry> entries) {
    this.entries = entries;
  }

  /**
   * @param file a list of objects with name, level, equipment, muscles and instructions
   */
  static Collection read(Path file) throws IOException {
    List<Entry> entries = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (JsonElement each : JsonParser.parseString(Files.readString(file)).getAsJsonArray()) {
      JsonObject data = each.getAsJsonObject();
      String title = plain(data.get("name").getAsString());
      String id = slug(title);
      if (ids.add(id)) {
        entries.add(new Entry(id, title, data));
      }
    }
    return new Collection(entries);
  }

  private static String slug(String title) {
    String words = title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    return words.replaceAll("^-|-$", "");
  }

  /** One line, with nothing in it that Markdown or a link checker would make something of. */
  private static String plain(String text) {
    return text.replaceAll("\\s+", " ").replaceAll("[\\[\\]<>*_`|#\\\\&]", " ").strip();
  }

  /** Writes it into a new folder, which becomes a project. */
  void write(Path folder) throws IOException {
    new Corpus(Path.of("content"), 0).write(folder, false);
    Path content = folder.resolve("content");

    for (Entry each : entries) {
      Files.writeString(content.resolve("exercises/" + each.id + ".md"), exercise(each));
    }
    for (int i = 0; i < entries.size(); i += PER_PROGRAMME) {
      Files.writeString(content.resolve("programmes/programme-" + i + ".md"), programme(i));
    }
  }

  private static String exercise(Entry entry) {
    List<String> steps = new ArrayList<>();
    for (JsonElement each : entry.data.getAsJsonArray("instructions")) {
      steps.add(plain(each.getAsString()).replaceFirst("^[-+\\d.) ]+(?=[A-Z])", ""));
    }
    steps.removeIf(String::isEmpty);
    if (steps.isEmpty()) {
      steps.add("Nothing is said of how it is done.");
    }
    String category = entry.data.get("category").getAsString();
    String type =
        category.equals("stretching")
            ? "stretch"
            : category.equals("cardio") ? "aerobic" : "strength";
    JsonElement equipment = entry.data.get("equipment");
    return """
        ---
        title: "%s"
        type: %s
        region: [whole-body]
        position: [standing]
        equipment: %s
        level: %s
        muscles: [%s]
        dose: {repetitions: 10, sessions-per-day: 1, days-per-week: 3}
        sources: []
        reviewed: {by: "", on: 2026-11-20, next: 2028-11-20}
        ---
        %s

        ## Start
        %s

        ## Steps
        %s

        ## You should feel
        The muscles named above at work.

        ## Take care
        - Stop before it hurts.

        ## Make it easier
        Do less of it.

        ## Make it harder
        Do more of it.

        ## When to move on
        When three sessions went well.
        """
        .formatted(
            entry.title.replace("\"", ""),
            type,
            equipment.isJsonNull() ? "[]" : EQUIPMENT.getOrDefault(equipment.getAsString(), "[]"),
            LEVELS.get(entry.data.get("level").getAsString()),
            String.join(", ", muscles(entry.data)),
            entry.title + ": " + steps.get(steps.size() - 1),
            steps.get(0),
            String.join("\n", steps.stream().map(step -> "1. " + step).toList()));
  }

  private static Set<String> muscles(JsonObject data) {
    Set<String> all = new LinkedHashSet<>();
    for (String key : List.of("primaryMuscles", "secondaryMuscles")) {
      JsonArray named = data.getAsJsonArray(key);
      named.forEach(it -> all.add(MUSCLES.get(it.getAsString())));
    }
    return all;
  }

  private String programme(int first) {
    StringBuilder items = new StringBuilder();
    for (int i = first; i < Math.min(first + PER_PROGRAMME, entries.size()); i++) {
      items.append("      - exercise: ").append(entries.get(i).id).append('\n');
    }
    return """
        ---
        title: Programme %1$d
        order: %1$d
        warm-up: {exercise: %2$s, dose: {duration: 1 min}, why: a minute is enough}
        phases:
          - weeks: 2
            sessions-per-day: 1
            days-per-week: 3
            exercises:
        %3$sreviewed: {by: "", on: 2026-11-20, next: 2028-11-20}
        ---
        Ten exercises, one after the other.

        ## Who it is for
        For nobody: it is there to be measured.

        ## Moving on
        After two weeks.

        ## Going back
        When it is too much.
        """
        .formatted(first / PER_PROGRAMME + 1, entries.get(first).id, items);
  }
}
