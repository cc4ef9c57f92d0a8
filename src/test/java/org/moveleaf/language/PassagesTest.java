package org.moveleaf.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.moveleaf.diagnostic.Diagnostics;
import org.moveleaf.diagnostic.SourceText;
import org.moveleaf.syntax.MarkdownParser;

class PassagesTest {

  private static List<Passage> read(String markdown) {
    SourceText source = new SourceText("test.md", markdown);
    return Passages.of(MarkdownParser.parse(source, new Diagnostics()));
  }

  @Test
  void sentencesEndAtTheirStops() {
    List<Passage> passages =
        read("Breathe in. Then “hold.” And so on, e.g. like this!\n\n- a point\n");
    List<String> sentences =
        passages.stream().flatMap(p -> p.sentences().stream()).map(Sentence::text).toList();
    assertEquals(
        List.of("Breathe in.", "Then “hold.”", "And so on, e.g. like this!", "a point"), sentences);
  }

  @Test
  void sentencesOfOtherLanguagesEndAtTheirStops() {
    assertEquals(
        List.of("¿Le duele?", "«Pare.»", "¡Bien!"), sentences("¿Le duele? «Pare.» ¡Bien!"));
    assertEquals(
        List.of("هل تشعر بألم؟", "توقف.", "ثم تنفس."), sentences("هل تشعر بألم؟ توقف. ثم تنفس."));
  }

  private static List<String> sentences(String text) {
    return read(text).get(0).sentences().stream().map(Sentence::text).toList();
  }

  @Test
  void wordsAreFoundWhereTheyStandAlsoWithinMarkup() {
    Passage passage = read("Do *not* go [far away](x.md).").get(0);
    assertEquals("Do not go far away.", passage.text());
    int at = passage.text().indexOf("away");
    assertEquals("test.md:1:18", passage.at(at, at + 4).toString());
    assertEquals("test.md:1:5", passage.at(3, 6).toString());
  }

  @Test
  void theLongestParagraphTakesLittleTimeAndNoDeepStack() {
    String text = "Simply go. *Go* a-b-c.\n".repeat(400) + "a-".repeat(1_000);
    assertTimeout(
        Duration.ofSeconds(20),
        () -> {
          Passage passage = read(text).get(0);
          Phrases phrases = new Phrases(List.of("simply"));
          long found =
              phrases.in(passage.text()).stream()
                  .map(each -> passage.at(each.start(), each.end()))
                  .filter(each -> each.end() - each.start() == 6)
                  .count();
          assertEquals(400, found);
          assertEquals(800, passage.sentences().size());
        });
  }

  @Test
  void headingsAndLabelsAreNoProse() {
    List<Passage> passages = read("## Head\n\n| A | B |\n|---|---|\n| short | A whole one. |\n");
    assertEquals(
        List.of("A whole one."),
        passages.stream().filter(Passage::isProse).map(Passage::text).toList());
  }

  @Test
  void phrasesAreWholeWordsAndAStarStandsForTheRest() {
    Phrases phrases = new Phrases(List.of("cure", "degenerat*", "short of breath"));
    assertTrue(phrases.anyIn("A CURE."));
    assertTrue(phrases.anyIn("degenerative"));
    assertTrue(phrases.anyIn("you are short of breath"));
    assertTrue(!phrases.anyIn("secure, cured, short"));
    assertTrue(!new Phrases(List.of()).anyIn("anything"));
  }

  @Test
  void everyLanguageOfTheThemeHasWordLists() {
    for (String language : List.of("en", "en-GB", "de-AT")) {
      WordLists lists = WordLists.of(language).orElseThrow();
      assertEquals(6, lists.signs().size(), language);
      assertEquals(4, lists.wording().size(), language);
    }
    assertTrue(WordLists.of("fr").isEmpty());
  }
}
