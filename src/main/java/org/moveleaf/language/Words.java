package org.moveleaf.language;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts text into words: letters and digits with apostrophes and hyphens among them, {@code don't},
 * {@code all-fours}. Every text is cut so more than once; hence no regular expression.
 */
public final class Words {

  private Words() {}

  public static List<String> in(String text) {
    List<String> words = new ArrayList<>();
    for (int start = next(text, 0); start < text.length(); ) {
      int end = end(text, start);
      words.add(text.substring(start, end));
      start = next(text, end);
    }
    return words;
  }

  static boolean anyIn(String text) {
    return next(text, 0) < text.length();
  }

  public static int count(String text) {
    int count = 0;
    for (int at = next(text, 0); at < text.length(); at = next(text, end(text, at))) {
      count++;
    }
    return count;
  }

  /** Where a word begins, here or later; else the end of the text. */
  private static int next(String text, int from) {
    int at = from;
    while (at < text.length()) {
      int character = text.codePointAt(at);
      if (begins(character)) {
        return at;
      }
      at += Character.charCount(character);
    }
    return at;
  }

  private static int end(String text, int start) {
    int at = start;
    while (at < text.length()) {
      int character = text.codePointAt(at);
      if (!begins(character) && !goesOn(character)) {
        return at;
      }
      at += Character.charCount(character);
    }
    return at;
  }

  private static boolean begins(int character) {
    if (character < 0x80) {
      return character >= 'a' && character <= 'z'
          || character >= 'A' && character <= 'Z'
          || character >= '0' && character <= '9';
    }
    return switch (Character.getType(character)) {
      case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
      default -> Character.isLetter(character);
    };
  }

  /** Signs above and below letters, apostrophes and hyphens are within words. */
  private static boolean goesOn(int character) {
    if (character < 0x80) {
      return character == '\'' || character == '-';
    }
    return switch (Character.getType(character)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK ->
          true;
      default -> character == '\u2019';
    };
  }
}
