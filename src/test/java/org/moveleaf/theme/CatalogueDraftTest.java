package org.moveleaf.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.moveleaf.diagnostic.SourceText;

/** What a translator finds in a new catalogue. */
class CatalogueDraftTest {

  private static final SourceText ENGLISH =
      new SourceText(
          "en.yaml",
          """
          # About English alone.

          language:
            name: English
            direction: ltr
            # Small or not.
            title-within: lower

          # One dose.
          dose:
            times: "{n, plural, one {once} other {# times}}"
            of: "{n, number} / {all, number}"
            level: {"1": "Say \\"go\\""}
          site:
            home: Home
          """);

  private static String draft(String language, Set<String> there) {
    CatalogueDraft draft = new CatalogueDraft(language, there);
    draft.add(ENGLISH);
    String text = draft.text();
    return text.substring(text.indexOf("\n\n") + 2);
  }

  @Test
  void eachMessageStandsBelowItsEnglish() {
    assertEquals(
        """
        language:
          name: "Čeština"
          direction: "ltr"
          # Small or not.
          title-within: "lower"

        # One dose.
        dose:
          # {n, plural, one {once} other {# times}}
          times: ""
          of: "{n, number} / {all, number}"
          level:
            # Say "go"
            "1": ""
        site:
          # Home
          home: ""
        """,
        draft("cs", Set.of()));
  }

  @Test
  void aLanguageFromRightToLeftSaysSo() {
    String hebrew = draft("he", Set.of());
    assertTrue(hebrew.contains("direction: \"rtl\""), hebrew);
    assertTrue(hebrew.contains("title-within: \"as-written\""), hebrew);
  }

  @Test
  void whatIsThereIsLeftOut() {
    String rest = draft("cs", Set.of("language.name", "dose.times", "dose.level.1", "site.home"));
    assertTrue(rest.contains("of: \"{n, number} / {all, number}\""), rest);
    assertTrue(!rest.contains("times:") && !rest.contains("level:") && !rest.contains("site:"));
  }

  @Test
  void wordsOfAChildStandForThoseOfItsParent() {
    CatalogueDraft draft = new CatalogueDraft("cs", Set.of());
    draft.add(ENGLISH);
    draft.add(new SourceText("ours.yaml", "site: {home: Begin, team: Our team}\n"));
    assertTrue(
        draft.text().endsWith("  # Begin\n  home: \"\"\n  # Our team\n  team: \"\"\n"),
        draft.text());
  }

  @Test
  void theFormsOfNumbersAreThoseOfTheLanguage() {
    CatalogueDraft draft = new CatalogueDraft("ru", Set.of());
    draft.add(ENGLISH);
    String head = draft.text().replace("\n# ", " ");
    assertTrue(head.contains("one (1, 21, 31, 41, …), few (2, 3, 4, 22, …)"), head);
    assertTrue(head.contains("{n, plural, one {# …} few {# …} many {# …} other {# …}}"), head);
  }
}
