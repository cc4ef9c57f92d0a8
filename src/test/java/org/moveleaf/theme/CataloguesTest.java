package org.moveleaf.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.moveleaf.diagnostic.Diagnostics;
import org.moveleaf.model.ExerciseType;
import org.moveleaf.model.PainBand;
import org.moveleaf.model.Position;
import org.moveleaf.model.Sides;
import org.moveleaf.model.StatedDose;
import org.moveleaf.model.Word;

/** Every catalogue that comes with the theme is complete, and says the same with the same parts. */
class CataloguesTest {

  private static final Path MESSAGES = Path.of("themes/moveleaf/messages");

  static Stream<String> languages() throws IOException {
    try (Stream<Path> files = Files.list(MESSAGES)) {
      return files
          .map(each -> each.getFileName().toString().replace(".yaml", ""))
          .sorted()
          .toList()
          .stream();
    }
  }

  static Map<String, String> catalogue(String language) {
    Path path = MESSAGES.resolve(language + ".yaml");
    try {
      Diagnostics diagnostics = new Diagnostics();
      Map<String, String> patterns =
          CatalogueReader.read(
                  new ThemeFile(path.toString(), Files.readAllBytes(path)),
                  language,
                  new MessageArguments(Map.of()),
                  diagnostics)
              .patterns();
      assertEquals(List.of(), diagnostics.sorted());
      return patterns;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void hasTheSameKeysAsEnglish(String language) {
    assertEquals(catalogue("en").keySet(), catalogue(language).keySet());
  }

  @ParameterizedTest
  @MethodSource("languages")
  void usesNoArgumentThatEnglishDoesNotHave(String language) {
    MessageArguments english = new MessageArguments(catalogue("en"));
    catalogue(language)
        .forEach(
            (key, pattern) ->
                assertTrue(
                    english.of(key).orElseThrow().containsAll(MessageArguments.names(pattern)),
                    () -> language + ": " + key + " uses " + MessageArguments.names(pattern)));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void hasAWordForEveryValueOfAClosedSet(String language) {
    Set<String> keys = catalogue(language).keySet();
    requireAll(keys, "label.position.", List.of(Position.values()));
    requireAll(keys, "label.type.", List.of(ExerciseType.values()));
    requireAll(keys, "want.", List.of(ExerciseType.values()));
    requireAll(keys, "label.sides.", List.of(Sides.values()));
    requireAll(keys, "safety.advice.", List.of(PainBand.Advice.values()));
    for (String kind : List.of("hold", "duration")) {
      requireAll(keys, "stated." + kind + "-", StatedDose.Vague.OF_TIMES);
    }
    for (String kind : List.of("repetitions", "per-day", "days", "weeks")) {
      requireAll(keys, "stated." + kind + "-", StatedDose.Vague.OF_COUNTS);
    }
    for (String effort : List.of("repetitions", "sets", "duration", "duration-sets")) {
      for (Sides sides : Sides.values()) {
        String key = "dose." + effort + (sides == Sides.TOGETHER ? "" : "-" + sides.word());
        assertTrue(keys.contains(key), key);
      }
    }
  }

  private static void requireAll(Set<String> keys, String prefix, List<? extends Word> words) {
    for (Word word : words) {
      assertTrue(keys.contains(prefix + word.word()), prefix + word.word());
    }
  }

  @Test
  void aDayIsTheSameDayInEveryTimeZone() {
    Messages messages = new Messages("en-GB", Map.of("day", "{d, date, long}"));
    assertEquals(
        "1 March 2026", messages.text("day", Map.of("d", java.time.LocalDate.of(2026, 3, 1))));
  }

  @Test
  void wordsThatAreNoPatternMeanThemselves() {
    for (String words : List.of("Kit {} 2", "{'}", "'{", "}'", "it's {{n}} 'x'", "d'', l'")) {
      Messages messages = new Messages("en", Map.of("label", Messages.literal(words)));
      assertEquals(words, messages.text("label"));
    }
  }

  @Test
  void wordsForANumberAreAFaultOfTheTheme() {
    Messages messages = new Messages("pl", Map.of("hold", "{time, number}"));
    ThemeException fault =
        assertThrows(ThemeException.class, () -> messages.text("hold", Map.of("time", "long")));
    assertEquals("theme/bad-message", fault.diagnostic().code().toString());
  }
}
