package org.moveleaf.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageFilesTest {

  @ParameterizedTest
  @CsvSource({
    "cat-cow.es.md, es",
    "cat-cow.pt-BR.md, pt-BR",
    "cat-cow.no.md, no",
    "a.es.md, es",
    "cat-cow.md,",
    "cat-cow.EN.md,",
    "cat-cow.pt-br.md,",
    "cat-cow.polish.md,",
    "cat-cow.xx.md,",
    ".es.md,",
    "cat-cow.es.yaml,"
  })
  void theLanguageStandsBeforeTheExtension(String name, String language) {
    assertEquals(Optional.ofNullable(language), LanguageFiles.language(Path.of("x", name), ".md"));
  }

  @Test
  void wordsLieBesideTheirSource() {
    Path source = Path.of("exercises", "cat-cow.md");
    Path words = Path.of("exercises", "cat-cow.pt-BR.md");
    assertEquals(words, LanguageFiles.words(source, "pt-BR", ".md"));
    assertEquals(source, LanguageFiles.source(words, ".md"));
  }

  @ParameterizedTest
  @CsvSource({"EN, en", "pt_br, pt-BR", "ZH-hant-tw, zh-Hant-TW", "polish,", "e,"})
  void everyTagHasOneUsualForm(String typed, String usual) {
    assertEquals(Optional.ofNullable(usual), LanguageFiles.usual(typed));
  }
}
