package org.moveleaf.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.moveleaf.diagnostic.SourceText;

/** The examples have been counted by hand. */
class EnglishGradeTest {

  private static TextCounts count(String text) {
    SourceText source = new SourceText("test.md", text);
    Passage passage =
        new Passage(
            Passage.Kind.TEXT,
            text,
            List.of(new Passage.Piece(0, text.length(), source.range(0, text.length()))),
            source.range(0, text.length()));
    return Readability.count(List.of(passage), "en-GB");
  }

  @Test
  void shortWordsInShortSentencesAreBelowTheFirstGrade() {
    // 6 words, 1 sentence, 6 syllables: 0.39 × 6 + 11.8 × 1 − 15.59
    TextCounts counts = count("The cat sat on the mat.");
    assertEquals(6, counts.words());
    assertEquals(1, counts.sentences());
    assertEquals(6, counts.syllables());
    assertEquals(-1.45, EnglishGrade.fleschKincaid(counts), 0.005);
    assertEquals(3.1291, EnglishGrade.smog(counts), 0.00005);
  }

  @Test
  void twoSentencesAreCountedApart() {
    // Lie down on your back (5, 5 syllables). Bend both of your knees slowly (6, 7).
    TextCounts counts = count("Lie down on your back. Bend both of your knees slowly.");
    assertEquals(11, counts.words());
    assertEquals(2, counts.sentences());
    assertEquals(12, counts.syllables());
    assertEquals(0.39 * 5.5 + 11.8 * 12 / 11 - 15.59, EnglishGrade.fleschKincaid(counts), 1e-9);
  }

  @Test
  void longWordsCountForSmog() {
    // physiotherapist (6), exercises (4), regularly (4): three long words of 8
    TextCounts counts = count("Your physiotherapist picks exercises that you do regularly.");
    assertEquals(8, counts.words());
    assertEquals(3, counts.longWords());
    assertEquals(1 + 6 + 1 + 4 + 1 + 1 + 1 + 4, counts.syllables());
    assertEquals(1.0430 * Math.sqrt(90) + 3.1291, EnglishGrade.smog(counts), 1e-9);
  }

  @Test
  void theLongestSentenceIsTheFirstOfEquals() {
    TextCounts counts = count("Sit up. Breathe in slowly. Breathe out again.");
    assertEquals("Breathe in slowly.", counts.longest().orElseThrow().text());
    assertEquals("test.md:1:9", counts.longest().orElseThrow().range().toString());
  }

  @Test
  void nothingHasNoGrade() {
    assertEquals(0, EnglishGrade.fleschKincaid(count("")));
    assertEquals(0, EnglishGrade.smog(count("…")));
  }
}
