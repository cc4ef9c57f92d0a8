package org.moveleaf.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordListsTest {

  private static WordLists of(String language) {
    return WordLists.of(language).orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "de", "es"})
  void everyLanguageLooksForWhatEnglishLooksFor(String language) {
    WordLists lists = of(language);
    assertEquals(of("en").equipment().keySet(), lists.equipment().keySet());
    assertEquals(of("en").signs().keySet(), lists.signs().keySet());
    assertEquals(of("en").wording().keySet(), lists.wording().keySet());
    for (List<String> each :
        List.of(lists.hedges(), lists.otherSide(), lists.conditions(), lists.jargon())) {
      assertFalse(each.isEmpty());
    }
  }

  @Test
  void arabicWritesSmallWordsTogetherWithTheNext() {
    Phrases chair = new Phrases(of("ar").equipment().get("chair"));
    assertTrue(chair.anyIn("اجلس على كرسي."));
    assertTrue(chair.anyIn("أمسك بالكرسي."));
    assertFalse(chair.anyIn("اجلس على الأرض."));
  }
}
