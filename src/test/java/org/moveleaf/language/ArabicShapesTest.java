package org.moveleaf.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import java.text.Normalizer;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArabicShapesTest {

  /** Without the maksura, which ICU joins to no letter behind it. */
  private static final String ARABIC = "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوي 1,";

  @Test
  void arabicIsJoinedAsIcuJoinsIt() throws ArabicShapingException {
    ArabicShaping icu = new ArabicShaping(ArabicShaping.LETTERS_SHAPE);
    Random random = new Random(7);
    for (int round = 0; round < 5_000; round++) {
      StringBuilder text = new StringBuilder();
      random
          .ints(1 + random.nextInt(9), 0, ARABIC.length())
          .forEach(each -> text.append(ARABIC.charAt(each)));
      // What is left of an alef that lam has taken up is a space at the end.
      String expected = icu.shape(text.toString()).replace("\ufe80", "ء");
      assertEquals(
          expected, ArabicShapes.joined(text.toString()).replace("\ufe80", "ء"), text::toString);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "یہ, fbfe fba7",
    "ہاں, fba8 fe8e fb9e",
    "ٹانگ, fb68 fe8e fee7 fb93",
    "گڑیا, fb94 fb8d fbfe fe8e",
    "چائے, fb7c fe8e fe8b fbaf",
    "کھڑے, fb90 fbad fb8d fbae",
    "پژ, fb58 fb8b",
    "ژاکت, fb8a fe8d fb90 fe96",
    "سلام, feb3 fefc fee1",
    "لا, fefb",
    "ى, feef",
  })
  void lettersTakeTheShapeThatTheirNeighboursAskFor(String word, String shapes) {
    assertEquals(shapes, hex(ArabicShapes.joined(word)));
    assertEquals(word, Normalizer.normalize(ArabicShapes.joined(word), Normalizer.Form.NFKC));
  }

  @Test
  void aNonJoinerKeepsLettersApartAndAVowelSignDoesNot() {
    assertEquals("fee3 fbfd 200c fb90 fee6", hex(ArabicShapes.joined("می\u200cکن")));
    assertEquals("fed7 650 fed2", hex(ArabicShapes.joined("ق\u0650ف")));
  }

  @Test
  void aLetterWithoutACharacterForItsShapeStaysAsItIs() {
    assertEquals("69a fbe5", hex(ArabicShapes.joined("ښې")));
  }

  private static String hex(String text) {
    return String.join(" ", text.codePoints().mapToObj(Integer::toHexString).toList());
  }
}
