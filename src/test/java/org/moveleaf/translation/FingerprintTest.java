package org.moveleaf.translation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.moveleaf.diagnostic.SourceText;
import org.moveleaf.model.GlossaryTerm;
import org.moveleaf.model.Origin;

class FingerprintTest {

  private static final Origin ORIGIN = new Origin(SourceText.absent("glossary.yaml"), Map.of());

  /** A section for each term: its term and its meaning. */
  private static Wordage words(String... idTermMeaning) {
    List<GlossaryTerm> terms = new ArrayList<>();
    for (int i = 0; i < idTermMeaning.length; i += 3) {
      terms.add(
          new GlossaryTerm(
              idTermMeaning[i], idTermMeaning[i + 1], List.of(), idTermMeaning[i + 2], ORIGIN));
    }
    return Wordage.of(terms);
  }

  @Test
  void theSameWordsHaveNotChanged() {
    Wordage words = words("disc", "disc", "A cushion.");
    assertEquals(List.of(), Fingerprint.of(words).changes(words));
    assertEquals(List.of(), Fingerprint.of(words).changes(words("disc", "disc", "A  cushion.\n")));
  }

  @Test
  void whatIsNewIsTold() {
    Fingerprint made = Fingerprint.of(words("disc", "disc", "A cushion."));
    assertEquals(
        List.of(new Change("disc", List.of("A soft cushion."), 1)),
        made.changes(words("disc", "disc", "A soft cushion.")));
    assertEquals(
        List.of(new Change("joint", List.of("joint", "A hinge."), 0)),
        made.changes(words("disc", "disc", "A cushion.", "joint", "joint", "A hinge.")));
  }

  @Test
  void whatIsGoneIsCounted() {
    Fingerprint made =
        Fingerprint.of(words("disc", "disc", "A cushion.", "joint", "joint", "A hinge."));
    assertEquals(
        List.of(new Change("joint", List.of(), 2)),
        made.changes(words("disc", "disc", "A cushion.")));
  }

  @Test
  void aSentenceThatMovedIsAChangeWithoutNewWords() {
    Fingerprint made = Fingerprint.of(words("disc", "one", "two"));
    assertEquals(
        List.of(new Change("disc", List.of(), 0)), made.changes(words("disc", "two", "one")));
  }

  @Test
  void itIsWrittenIntoTheFrontMatterOnce() {
    Fingerprint first = Fingerprint.of(words("disc", "disc", "A cushion."));
    Fingerprint second = Fingerprint.of(words("disc", "disc", "A soft cushion."));
    String file = "---\ntitle: Disque\n---\nTexte.\n\n---\nmade-from: non\n";
    String once = first.into(file);
    assertTrue(once.startsWith("---\ntitle: Disque\nmade-from:\n  disc: \""), once);
    assertTrue(once.endsWith("\"\n---\nTexte.\n\n---\nmade-from: non\n"), once);
    assertEquals(second.into(file), second.into(once));
  }

  @Test
  void itIsWrittenAtTheEndOfYaml() {
    Fingerprint made = Fingerprint.of(words("disc", "disc", "A cushion."));
    String file = made.into("terms: {}");
    assertTrue(file.startsWith("terms: {}\nmade-from:\n  disc: \""), file);
    assertEquals(file, made.into(file));
  }

  private static final Fingerprint MADE = new Fingerprint(Map.of("disc", "0a1b2c"));

  private static final String NOTE = "made-from:\n  disc: \"0a1b2c\"\n";

  @Test
  void theTextBelowTheFrontMatterStays() {
    String text = "---\nmade-from: so it begins,\n  and goes on.\n\nmade-from:\n  a: b\n";
    assertEquals(
        "---\ntitle: A\n" + NOTE + text,
        MADE.into("---\nmade-from:\n  a: \"1\"\ntitle: A\n" + text));
  }

  @Test
  void emptyLinesAndCommentsWithinAreOfTheField() {
    String field = "made-from:  # a note\n  a: \"1\"\n\n# b\n  \n  b: \"2\"\n";
    assertEquals("title: A\n" + NOTE, MADE.into("title: A\n" + field));
    assertEquals(
        "---\n\n# Read it.\ntitle: A\n" + NOTE + "---\nWords.\n",
        MADE.into("---\n" + field + "\n# Read it.\ntitle: A\n---\nWords.\n"));
  }

  @Test
  void theFieldIsFoundHoweverItIsWritten() {
    assertEquals("a: b\n" + NOTE, MADE.into("'made-from' : {a: \"1\",\n  b: \"2\"\n}\na: b\n"));
    assertEquals("made-from-home: b\n" + NOTE, MADE.into("made-from-home: b\nmade-from:"));
    assertEquals(
        "a: b\r\n" + NOTE, MADE.into("made-from:\r\n  a: \"1\"\r\n\r\n  b: c\r\na: b\r\n"));
  }

  @Test
  void aFieldOfManyLinesIsReplaced() {
    assertEquals(
        "a: b\n" + NOTE, MADE.into("made-from:\n" + "  a: \"1\"\n".repeat(50_000) + "a: b\n"));
  }

  @Test
  void yamlMayBeginWithADocumentMark() {
    assertEquals("---\nterms: {}\n" + NOTE, MADE.into("---\nterms: {}\n"));
  }

  @Test
  void nothingRecordedIsEmpty() {
    assertTrue(new Fingerprint(Map.of()).isEmpty());
    assertFalse(Fingerprint.of(words("disc", "disc", "A cushion.")).isEmpty());
  }

  @Test
  void numbersAreReadInAnyScript() {
    assertEquals(List.of(5L, 10L, 30L), words("a", "٣٠ ثانية", "10 times, ५ sets").numbers("a"));
  }

  @Test
  void aFewWordsMayBeTheSameInTwoLanguages() {
    Wordage source = words("a", "Superman", "pose", "b", "Lie on your back", "And hold.");
    assertEquals(Optional.empty(), words("a", "Superman", "pose").copied("a", source));
    assertEquals(
        Optional.of("Lie on your back"),
        words("b", "Lie on your back", "I trzymaj.").copied("b", source));
  }

  @Test
  void aByteOrderMarkStaysBeforeTheFrontMatter() {
    Fingerprint made = Fingerprint.of(words("disc", "disc", "A cushion."));
    String file = made.into("\ufeff---\ntitle: A\n---\nWords.\n");
    assertTrue(file.startsWith("\ufeff---\ntitle: A\nmade-from:\n"), file);
    assertTrue(file.endsWith("\n---\nWords.\n"), file);
  }
}
