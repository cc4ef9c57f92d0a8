package org.moveleaf.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.moveleaf.diagnostic.SourceText;

/** The examples have been counted by hand. */
class ReadabilityTest {

  private static double value(String text, String language) {
    SourceText source = new SourceText("test.md", text);
    Passage passage = new Passage(Passage.Kind.TEXT, text, List.of(), source.start());
    TextCounts counts = Readability.count(List.of(passage), language);
    return Readability.of(language).orElseThrow().value(counts);
  }

  @Test
  void spanishByInflesz() {
    // ¿Le duele la espalda? (4 words, 7 syllables) Mueva los hombros despacio. (4, 8)
    assertEquals(
        206.835 - 62.3 * 15 / 8 - 4,
        value("¿Le duele la espalda? Mueva los hombros despacio.", "es-MX"),
        1e-9);
  }

  @Test
  void germanByAmstad() {
    // Heben Sie die Arme. (4 words, 6 syllables) Atmen Sie ruhig aus. (4, 6)
    assertEquals(
        180 - 4 - 58.5 * 12 / 8, value("Heben Sie die Arme. Atmen Sie ruhig aus.", "de"), 1e-9);
  }

  @Test
  void nothingIsEasy() {
    assertEquals(100, value("", "es"));
    assertEquals(100, value("", "de"));
  }

  @Test
  void gradesGrowAndEaseShrinksWithTheDifficulty() {
    Readability english = Readability.of("en-GB").orElseThrow();
    assertFalse(english.isHard(6));
    assertTrue(english.isHard(6.1));
    assertTrue(english.isTooHard(8.1));
    Readability spanish = Readability.of("es").orElseThrow();
    assertFalse(spanish.isHard(65));
    assertTrue(spanish.isHard(64.9));
    assertFalse(spanish.isTooHard(55));
    assertTrue(spanish.isTooHard(54.9));
  }

  @Test
  void notEveryLanguageHasAFormula() {
    assertEquals(Optional.empty(), Readability.of("ar"));
  }
}
