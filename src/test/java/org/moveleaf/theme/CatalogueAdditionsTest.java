package org.moveleaf.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.moveleaf.diagnostic.Diagnostics;
import org.moveleaf.diagnostic.SourceText;
import org.moveleaf.syntax.YamlParser;

/** Where the messages go that a new English has and a catalogue has not. */
class CatalogueAdditionsTest {

  private static final SourceText ENGLISH =
      new SourceText(
          "en.yaml",
          """
          site:
            home: Home
            # On all pages.
            skip: Skip
            menu:
              open: Open
              shut: Shut
            last: Last
          # Of one exercise.
          dose:
            level: {"1": Easy, "2": Hard}
            once: once

          diary:
            add: Add
          """);

  private static Optional<String> added(String catalogue, String... there) {
    SourceText source = new SourceText("cs.yaml", catalogue);
    CatalogueDraft draft = new CatalogueDraft("cs", Set.of(there));
    draft.add(ENGLISH);
    return YamlParser.parse(source, new Diagnostics())
        .flatMap(root -> CatalogueAdditions.in(source, root, draft));
  }

  @Test
  void aMessageGoesBehindWhatEnglishHasBeforeIt() {
    assertEquals(
        Optional.of(
            """
            # Ours.
            dose:
                level: {"1": Lehké, "2": Těžké}  # kept
                # once
                once: ""

            diary:
              # Add
              add: ""
            site:
              home: >
                Domů
                a zpět
              # On all pages.
              # Skip
              skip: ""
              menu:
                # Open
                open: ""
                shut: Zavřít
              # Last
              last: ""
            # The end.
            """),
        added(
            """
            # Ours.
            dose:
                level: {"1": Lehké, "2": Těžké}  # kept
            site:
              home: >
                Domů
                a zpět
              menu:
                shut: Zavřít
            # The end.
            """,
            "dose.level.1",
            "dose.level.2",
            "site.home",
            "site.menu.shut"));
  }

  @Test
  void whatIsWholeStaysAsItIs() {
    assertEquals(
        Optional.empty(),
        added(
            "site: {home: Domů}\n",
            "site.home",
            "site.skip",
            "site.menu.open",
            "site.menu.shut",
            "site.last",
            "dose.level.1",
            "dose.level.2",
            "dose.once",
            "diary.add"));
  }

  @Test
  void linesEndAsTheOthersDo() {
    assertEquals(
        Optional.of("diary:\r\n  add: Přidat\r\nsite:\r\n  home: Domů\r\n  # Last\r\n  last: \"\""),
        added(
            "diary:\r\n  add: Přidat\r\nsite:\r\n  home: Domů",
            "site.home",
            "site.skip",
            "site.menu.open",
            "site.menu.shut",
            "dose.level.1",
            "dose.level.2",
            "dose.once",
            "diary.add"));
  }
}
