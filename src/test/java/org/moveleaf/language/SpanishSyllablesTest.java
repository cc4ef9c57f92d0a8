package org.moveleaf.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpanishSyllablesTest {

  private static final List<String> BY_SYLLABLES =
      List.of(
          "",
          "y de que muy pie pies seis huir guion vio dé más bien cuan hay rey 10 lo",
          "silla pared cuello hombro dolor día país oír baúl causa quieto aire cuerpo pecho viuda"
              + " estáis mayo ruido jersey después también",
          "espalda rodilla columna músculo despacio ahora guitarra poeta cigüeña caída oreja"
              + " ciática vértebra",
          "ejercicio respiración articular teoría averigua aéreo",
          "articulación estiramiento aeropuerto fisioterapia");

  @Test
  void wordsCountAsTheyAreWrittenInSyllables() {
    List<String> wrong = new ArrayList<>();
    for (int syllables = 1; syllables < BY_SYLLABLES.size(); syllables++) {
      for (String word : BY_SYLLABLES.get(syllables).split(" ")) {
        if (SpanishSyllables.count(word) != syllables) {
          wrong.add(word + ": " + SpanishSyllables.count(word) + " instead of " + syllables);
        }
      }
    }
    assertEquals(List.of(), wrong);
  }
}
