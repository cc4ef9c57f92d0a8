package org.moveleaf.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.moveleaf.language.WordLists;

class PematTest {

  private static final Pemat.Facts FACTS = new Pemat.Facts(true, 3, true, false);

  /** A check that knows nothing of a language has found nothing in it, which is no answer. */
  @ParameterizedTest
  @CsvSource({"en, yes, yes", "ar, not automatic, yes", "fr, not automatic, not automatic"})
  void peopleAnswerWhereNoCheckKnowsTheLanguage(String language, String plain, String terms) {
    WordLists lists = WordLists.of(language).orElse(WordLists.NONE);
    Map<String, String> answers =
        Pemat.of(FACTS, Problems.in(List.of(), Map.of()), Known.of(language, lists)).stream()
            .collect(Collectors.toMap(Item::number, each -> each.answer().word()));
    assertEquals(plain, answers.get("3"));
    assertEquals(terms, answers.get("4"));
    assertEquals("not automatic", answers.get("21"));
  }
}
