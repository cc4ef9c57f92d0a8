package org.moveleaf.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moveleaf.content.Project;
import org.moveleaf.diagnostic.Diagnostics;
import org.moveleaf.model.Vocabulary;
import org.moveleaf.testing.TestProject;

/** Editors are told what every field means, and nothing that is no field. */
class FieldsCommandTest {

  @TempDir private Path folder;

  private static Map<String, String> schemas() {
    return SchemaCommand.schemas(
        ProjectWords.of(Project.in(Path.of("")), new Diagnostics()).orElseThrow());
  }

  /** Fields without words, by their ways. */
  private static void findMute(JsonElement schema, String way, List<String> mute) {
    if (schema instanceof JsonArray list) {
      list.forEach(each -> findMute(each, way, mute));
    } else if (schema instanceof JsonObject object) {
      JsonObject fields = object.getAsJsonObject("properties");
      if (fields != null) {
        for (Map.Entry<String, JsonElement> each : fields.entrySet()) {
          JsonElement text = each.getValue().getAsJsonObject().get("description");
          if (text == null || text.getAsString().startsWith("For example")) {
            mute.add(way + "." + each.getKey());
          }
          findMute(each.getValue(), way + "." + each.getKey(), mute);
        }
      }
      object.entrySet().stream()
          .filter(each -> !each.getKey().equals("properties"))
          .forEach(each -> findMute(each.getValue(), way, mute));
    }
  }

  @Test
  void everyFieldHasWords() {
    List<String> mute = new ArrayList<>();
    schemas().forEach((file, text) -> findMute(JsonParser.parseString(text), file, mute));
    assertEquals(List.of(), mute);
  }

  @Test
  void everyHeadingOfATextIsListed() {
    Vocabulary words = ProjectWords.of(Project.in(Path.of("")), new Diagnostics()).orElseThrow();
    List<String> missing = new ArrayList<>(words.headings().values());
    for (String kind : List.of("exercise", "programme", "safety")) {
      String listed = Captured.run("fields", kind).out();
      missing.removeIf(heading -> listed.contains("\n- `## " + heading + "`: "));
    }
    assertEquals(List.of(), missing);
  }

  @Test
  void aKindIsListedWithItsHeadingsAndTheHandbooksOwnWords() {
    Captured all = Captured.run("fields");
    assertTrue(all.out().contains("\nexercise  "), all.out());
    Captured exercise = Captured.run("fields", "exercise");
    assertEquals(0, exercise.exit(), exercise.err());
    assertTrue(exercise.out().startsWith("# exercise: `exercises/*.md`\n"), exercise.out());
    assertTrue(exercise.out().contains("\n  - `hold`: "), exercise.out());
    assertTrue(exercise.out().contains("\n- `## Take care`: "), exercise.out());
    assertFalse(exercise.out().contains("null"), exercise.out());
  }

  @Test
  void whatAFigureSaysOfBothSidesAndOfOneIsListedOnce() {
    String figure = Captured.run("fields", "figure").out();
    assertTrue(figure.contains("  - `arms`, `left-arm`, `right-arm`: "), figure);
    assertTrue(figure.contains(" As `pose.spine` above.\n"), figure);
    assertEquals(1, figure.split("`wrist-flex`", -1).length - 1, figure);
  }

  @Test
  void anUnknownKindIsAnswered() {
    Captured refused = Captured.run("fields", "exersise");
    assertEquals(2, refused.exit());
    assertTrue(refused.err().contains("did you mean `exercise`?"), refused.err());
  }

  /** To mend it: {@code java -jar target/moveleaf.jar fields --output content/README.md}. */
  @Test
  void thePageOfTheFirstHandbookIsUpToDate() throws Exception {
    Path page = folder.resolve("README.md");
    Captured written = Captured.run("fields", "--output", page.toString());
    assertEquals(0, written.exit(), written.err());
    assertEquals(Files.readString(page), TestProject.read(Path.of("content/README.md")));
    assertEquals(0, Captured.run("fields", "--output", page.toString()).exit());
  }

  @Test
  void nobodyElsesPageIsReplaced() throws Exception {
    Path page = Files.writeString(folder.resolve("README.md"), "mine");
    Captured refused = Captured.run("fields", "--output", page.toString());
    assertEquals(2, refused.exit());
    assertTrue(refused.err().contains("which Moveleaf did not write"), refused.err());
    assertEquals("mine", TestProject.read(page));
  }
}
