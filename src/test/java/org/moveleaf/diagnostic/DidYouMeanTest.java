package org.moveleaf.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DidYouMeanTest {

  @ParameterizedTest
  @CsvSource({"repitions,repetitions", "levle,level", "Sets,sets", "hodl,hold", "positon,position"})
  void findsTheWordMeant(String typed, String meant) {
    List<String> words = List.of("repetitions", "level", "sets", "hold", "position", "rest");
    assertEquals(Optional.of(meant), DidYouMean.nearest(typed, words));
  }

  @Test
  void staysSilentWhenNothingIsNear() {
    assertEquals(Optional.empty(), DidYouMean.nearest("banana", List.of("level", "sets")));
  }

  @Test
  void listsWhatThereIs() {
    assertEquals("one of: level, sets", DidYouMean.hintOrList("banana", List.of("level", "sets")));
    assertEquals("there is none to choose from", DidYouMean.hintOrList("banana", List.of()));
  }

  @ParameterizedTest
  @CsvSource({"ab,ba,1", "abc,abc,0", "abc,abd,1", "abc,ab,1", "ab,abc,1", "ca,abc,3", "'',abc,3"})
  void countsSlips(String a, String b, int slips) {
    assertEquals(slips, DidYouMean.distance(a, b));
  }
}
