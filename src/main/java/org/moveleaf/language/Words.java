package org.moveleaf.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts text into words. */
public final class Words {

  /**
   * Letters and digits with apostrophes and hyphens among them: {@code don't}, {@code all-fours}. A
   * repeated group would be shorter to read, and would need a stack as deep as the word is long.
   */
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}'\u2019-]*");

  private Words() {}

  public static List<String> in(String text) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(matcher.group());
    }
    return words;
  }

  static boolean anyIn(String text) {
    return WORD.matcher(text).find();
  }

  public static int count(String text) {
    return in(text).size();
  }
}
