package org.moveleaf.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.moveleaf.model.Dose;
import org.moveleaf.model.Effort;
import org.moveleaf.model.Schedule;
import org.moveleaf.model.Sides;
import org.moveleaf.model.Span;
import org.moveleaf.model.StatedDose;
import org.moveleaf.model.StatedDose.Quantity;
import org.moveleaf.render.text.DosePhrases;
import org.moveleaf.render.text.StatedDosePhrases;

/** A range is said with both its ends, in every catalogue, also where a language has a dual. */
class RangesTest {

  private static final Span ONE_TO_TWO = new Span(1, 2);
  private static final Span FIVE_TO_SEVEN = new Span(5, 7);

  static Stream<String> languages() throws IOException {
    return CataloguesTest.languages();
  }

  private static Messages messages(String language) {
    return new Messages(language, CataloguesTest.catalogue(language));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void inDoses(String language) {
    DosePhrases phrases = new DosePhrases(messages(language));
    for (Sides sides : Sides.values()) {
      for (int sets : List.of(1, 2)) {
        Schedule schedule = new Schedule(ONE_TO_TWO, FIVE_TO_SEVEN);
        Effort repetitions = new Effort.Repetitions(ONE_TO_TWO);
        assertNumbers(
            "1 2 1 2 1 2 5 7" + (sets > 1 ? " 2 1 2" : ""),
            phrases.sentence(dose(sets, repetitions, sides, schedule)),
            sets > 1 && language.equals("ar"));
        Effort seconds = new Effort.Duration(new Span(60, 120));
        assertNumbers(
            "1 2 1 2 1 2 5 7" + (sets > 1 ? " 2 1 2" : ""),
            phrases.sentence(dose(sets, seconds, sides, schedule)),
            sets > 1 && language.equals("ar"));
      }
    }
  }

  private static Dose dose(int sets, Effort effort, Sides sides, Schedule schedule) {
    Optional<Span> time = Optional.of(ONE_TO_TWO);
    return new Dose(sets, effort, time, 1, sides, time, schedule);
  }

  @ParameterizedTest
  @MethodSource("languages")
  void inWhatArticlesState(String language) {
    StatedDosePhrases phrases = new StatedDosePhrases(messages(language));
    Optional<Quantity> few = Optional.of(Quantity.of(ONE_TO_TWO));
    StatedDose counted =
        new StatedDose(few, few, few, few, Optional.empty(), few, few, few, List.of());
    assertNumbers("1 2 1 2 1 2 1 2 1 2 1 2 1 2", phrases.phrase(counted), false);
    StatedDose week =
        new StatedDose(
            Optional.empty(),
            few,
            Optional.empty(),
            Optional.empty(),
            Optional.of(Sides.EACH),
            Optional.empty(),
            Optional.of(Quantity.of(FIVE_TO_SEVEN)),
            Optional.empty(),
            List.of());
    assertNumbers("1 2 5 7", phrases.phrase(week), false);
  }

  @Test
  void everyDayIsSevenDaysAndNoFewer() {
    StatedDosePhrases phrases = new StatedDosePhrases(messages("en"));
    assertEquals("Every day", phrases.phrase(onDays(Span.of(7))));
    assertEquals("At least 5 to 7 days a week", phrases.phrase(onDays(FIVE_TO_SEVEN)));
  }

  private static StatedDose onDays(Span days) {
    Optional<Quantity> none = Optional.empty();
    return new StatedDose(
        none,
        none,
        none,
        none,
        Optional.empty(),
        none,
        Optional.of(Quantity.of(days)),
        none,
        List.of());
  }

  /** A dual says two without a figure. */
  private static void assertNumbers(String expected, String sentence, boolean dual) {
    List<String> wanted = Stream.of(expected.split(" ")).sorted().toList();
    List<String> said =
        Stream.concat(
                Arrays.stream(sentence.split("\\D+")).filter(each -> !each.isEmpty()),
                dual ? Stream.of("2") : Stream.empty())
            .sorted()
            .toList();
    assertEquals(wanted, said, sentence);
    assertFalse(sentence.contains("{"), sentence);
  }

  @Test
  void pagesInArabicHaveTheDigitsOfScripts() {
    assertEquals("10", messages("ar-EG", "ar").text("unit.number", java.util.Map.of("n", 10)));
  }

  private static Messages messages(String tag, String catalogue) {
    return new Messages(tag, CataloguesTest.catalogue(catalogue));
  }
}
