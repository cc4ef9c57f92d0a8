package org.moveleaf.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EnglishSyllablesTest {

  private static final List<String> BY_SYLLABLES =
      List.of(
          "",
          "back knee knees raise raised rolled pulled breathe side sides rule rules whole toes don't"
              + " hold held floor clothes strength leg move moves bones 10 palms stretched",
          "muscle muscles little gentle shoulder shoulders exhale slowly lying going doing isn't"
              + " stretches breathing forehead towards minutes upright lifted bended"
              + " movement something ankle doubled people careful quiet",
          "exercise elbow's-length area shoulder-blade repeated easier discomfort idea position"
              + " rotation everyone hospital vertebrae",
          "exercises regularly material scoliosis trapezius everybody",
          "");

  @Test
  void wordsCountAsTheyAreSpoken() {
    List<String> wrong = new ArrayList<>();
    for (int syllables = 1; syllables < BY_SYLLABLES.size(); syllables++) {
      for (String word : BY_SYLLABLES.get(syllables).split(" ")) {
        if (!word.isEmpty() && EnglishSyllables.count(word) != syllables) {
          wrong.add(word + ": " + EnglishSyllables.count(word) + " instead of " + syllables);
        }
      }
    }
    assertEquals(List.of(), wrong);
  }
}
