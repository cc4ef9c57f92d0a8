package org.moveleaf.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "en | Hold for 20 seconds. | 20 seconds: SECONDS 20-20",
        "en | Hold for 20s, or 20 s. | 20s: SECONDS 20-20; 20 s: SECONDS 20-20",
        "en | A 30-second hold | 30-second: SECONDS 30-30",
        "en | Hold for five to 10 seconds. | five to 10 seconds: SECONDS 5-10",
        "en | Do it 10–15 times, in 2 sets. | 10–15 times: REPETITIONS 10-15; 2 sets: SETS 2-2",
        "en | Walk for one to two minutes. | one to two minutes: MINUTES 60-120",
        "en | Lift the second leg for the third time, sometimes. | -",
        "en | Lift 2 fingers, wait some seconds, and go round all the times you like. | -",
        "en | Seconds count. | -",
        "de | Halten Sie zwanzig Sekunden. | zwanzig Sekunden: SECONDS 20-20",
        "de | Beim zweiten Mal 3 mal atmen. | 3 mal: REPETITIONS 3-3",
        "es | Repita cinco veces. | cinco veces: REPETITIONS 5-5",
        "ar | اثبت 20 ثانية. | 20 ثانية: SECONDS 20-20",
        "ar | اثبت ١٥ ثانية. | ١٥ ثانية: SECONDS 15-15",
        "fr | Tenez 20 secondes. | -"
      })
  void findsNumbersWithTheirUnits(String language, String text, String expected) {
    WordLists lists = WordLists.of(language).orElse(WordLists.NONE);
    List<Amounts.Amount> found = new Amounts(lists.amounts(), language).in(text);
    String said =
        found.stream()
            .map(each -> each.text() + ": " + each.unit() + " " + each.min() + "-" + each.max())
            .collect(Collectors.joining("; "));
    assertEquals(expected == null ? "" : expected, said);
  }
}
