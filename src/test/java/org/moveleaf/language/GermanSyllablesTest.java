package org.moveleaf.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GermanSyllablesTest {

  private static final List<String> BY_SYLLABLES =
      List.of(
          "",
          "Arm Bein Knie Stuhl steif neu Geist See 10 quer",
          "Rücken Schulter Übung langsam bauen Ruhe heben bequem gehen Säule beide",
          "Bewegung anheben beenden geeignet Linie",
          "Wirbelsäule Oberkörper",
          "Wiederholungen Situation");

  @Test
  void wordsCountAsTheyAreSpoken() {
    List<String> wrong = new ArrayList<>();
    for (int syllables = 1; syllables < BY_SYLLABLES.size(); syllables++) {
      for (String word : BY_SYLLABLES.get(syllables).split(" ")) {
        if (GermanSyllables.count(word) != syllables) {
          wrong.add(word + ": " + GermanSyllables.count(word) + " instead of " + syllables);
        }
      }
    }
    assertEquals(List.of(), wrong);
  }
}
