package org.moveleaf.language;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Counts the syllables of Spanish words by the rules of the Ortografía de la lengua española (Real
 * Academia Española, 2010): every strong vowel and every i or u with an accent beside one is a
 * syllable of its own; weak vowels go with their neighbours.
 */
public final class SpanishSyllables {

  /** A u that is written and not spoken: {@code que}, {@code guitarra}. */
  private static final Pattern MUTE = Pattern.compile("(?<=q)u|(?<=g)u(?=[eiéí])");

  /** A y is a vowel at the end of a word: {@code muy}. */
  private static final Pattern VOWELS =
      Pattern.compile("[aeiouáéíóúü]+y?(?!\\p{L})|[aeiouáéíóúü]+");

  private static final Pattern STRONG = Pattern.compile("[aeoáéó]");
  private static final Pattern STRESSED_WEAK = Pattern.compile("[íú]");

  private SpanishSyllables() {}

  /** The syllables of a word; parts joined by hyphens count each by itself, a number as one. */
  public static int count(String word) {
    int sum = 0;
    for (String part : word.toLowerCase(Locale.ROOT).split("-")) {
      String spoken = MUTE.matcher(part).replaceAll("");
      sum += VOWELS.matcher(spoken).results().map(MatchResult::group).mapToInt(e -> group(e)).sum();
    }
    return Math.max(1, sum);
  }

  private static int group(String vowels) {
    int strong = matches(STRONG, vowels);
    return strong == 0 ? 1 : strong + matches(STRESSED_WEAK, vowels);
  }

  private static int matches(Pattern pattern, String text) {
    return (int) pattern.matcher(text).results().count();
  }
}
