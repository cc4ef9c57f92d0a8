package org.moveleaf.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moveleaf.content.Project;
import org.moveleaf.diagnostic.Diagnostics;
import org.moveleaf.model.Vocabulary;
import org.moveleaf.testing.TestProject;

/** Draws the guide to poses in whole. */
class PosesCommandIT {

  @TempDir private Path folder;

  @Test
  void theGuideHasEveryWordThatAFigureCanHave() {
    Path page = folder.resolve("some/poses.html");
    Captured made = Captured.run("poses", page.toString());
    assertEquals(0, made.exit(), made.err());
    String text = TestProject.read(page).replaceAll("base64,[^\"]*", "");
    for (String word : words()) {
      assertTrue(text.matches("(?s).*(?<![\\w-])" + word + "(?![\\w-]).*"), word);
    }
  }

  /** The names of all fields, and the words that can stand behind them. */
  private static Set<String> words() {
    Vocabulary vocabulary =
        ProjectWords.of(Project.in(Path.of("")), new Diagnostics()).orElseThrow();
    Set<String> words = new TreeSet<>();
    collect(
        JsonParser.parseString(SchemaCommand.schemas(vocabulary).get("figure.schema.json")), words);
    words.removeAll(Set.of("yes", "no"));
    assertTrue(words.contains("side-lying") && words.contains("both-ways"), words::toString);
    return words;
  }

  private static void collect(JsonElement schema, Set<String> words) {
    if (schema.isJsonArray()) {
      schema.getAsJsonArray().forEach(each -> collect(each, words));
    } else if (schema.isJsonObject()) {
      JsonObject object = schema.getAsJsonObject();
      if (object.has("properties")) {
        words.addAll(object.getAsJsonObject("properties").keySet());
      }
      if (object.has("enum")) {
        object.getAsJsonArray("enum").forEach(each -> words.add(each.getAsString()));
      }
      object.asMap().values().forEach(each -> collect(each, words));
    }
  }
}
