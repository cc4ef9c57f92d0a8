package org.moveleaf.language;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.DecompositionType;
import com.ibm.icu.lang.UCharacter.JoiningType;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Normalizer2;
import java.util.HashMap;
import java.util.Map;

/**
 * The shapes that letters of the Arabic script take beside each other, as the characters that
 * Unicode has for them: Arabic Presentation Forms, U+FB50 to U+FEFC. They cover Arabic, Persian and
 * Urdu.
 *
 * <p>How letters join is told in the Unicode Standard, chapter 9.2,
 * https://www.unicode.org/versions/Unicode16.0.0/core-spec/chapter-9/.
 */
public final class ArabicShapes {

  private static final int FIRST = 0xFB50;
  private static final int LAST = 0xFEFC;

  /** Letters, or lam and alef, and how they join (a decomposition type), to the shape. */
  private static final Map<String, Map<Integer, Integer>> SHAPES = shapes();

  private ArabicShapes() {}

  private static Map<String, Map<Integer, Integer>> shapes() {
    Normalizer2 compatibility = Normalizer2.getNFKDInstance();
    Map<String, Map<Integer, Integer>> shapes = new HashMap<>();
    for (int shape = FIRST; shape <= LAST; shape++) {
      String letters = compatibility.getRawDecomposition(shape);
      if (letters != null && (letters.length() == 1 || isLamAlef(letters))) {
        shapes
            .computeIfAbsent(letters, any -> new HashMap<>())
            .put(UCharacter.getIntPropertyValue(shape, UProperty.DECOMPOSITION_TYPE), shape);
      }
    }
    return shapes;
  }

  private static boolean isLamAlef(String letters) {
    return letters.length() == 2
        && letters.charAt(0) == '\u0644'
        && "\u0622\u0623\u0625\u0627".indexOf(letters.charAt(1)) >= 0;
  }

  /**
   * A text with shapes in place of letters, in the order in which it is read. Lam and alef become
   * one. A letter that has no character for its shape stays as it is.
   */
  public static String joined(String text) {
    StringBuilder shapes = new StringBuilder(text.length());
    int at = 0;
    while (at < text.length()) {
      int end = Math.min(at + 2, text.length());
      if (!SHAPES.containsKey(text.substring(at, end))) {
        end = at + 1;
      }
      Map<Integer, Integer> ways = SHAPES.getOrDefault(text.substring(at, end), Map.of());
      Integer shape = ways.get(way(joinsNext(text, at - 1), text, at, end));
      shapes.append(shape == null ? text.substring(at, end) : Character.toString(shape));
      at = end;
    }
    return shapes.toString();
  }

  private static int way(boolean isHeld, String text, int at, int end) {
    boolean before = isHeld && joinsBack(type(text.charAt(at)));
    boolean behind = joinsNext(text, end - 1) && joinsBack(typeAfter(text, end));
    if (before) {
      return behind ? DecompositionType.MEDIAL : DecompositionType.FINAL;
    }
    return behind ? DecompositionType.INITIAL : DecompositionType.ISOLATED;
  }

  /** Whether the last letter up to a place reaches for the one that follows it. */
  private static boolean joinsNext(String text, int place) {
    int at = place;
    while (at >= 0 && type(text.charAt(at)) == JoiningType.TRANSPARENT) {
      at--;
    }
    int type = at < 0 ? JoiningType.NON_JOINING : type(text.charAt(at));
    return type == JoiningType.DUAL_JOINING
        || type == JoiningType.LEFT_JOINING
        || type == JoiningType.JOIN_CAUSING;
  }

  private static boolean joinsBack(int type) {
    return type == JoiningType.DUAL_JOINING
        || type == JoiningType.RIGHT_JOINING
        || type == JoiningType.JOIN_CAUSING;
  }

  /** How the first letter from a place on joins; vowel signs are passed over. */
  private static int typeAfter(String text, int place) {
    int at = place;
    while (at < text.length() && type(text.charAt(at)) == JoiningType.TRANSPARENT) {
      at++;
    }
    return at == text.length() ? JoiningType.NON_JOINING : type(text.charAt(at));
  }

  private static int type(char each) {
    return UCharacter.getIntPropertyValue(each, UProperty.JOINING_TYPE);
  }
}
