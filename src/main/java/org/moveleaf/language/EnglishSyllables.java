package org.moveleaf.language;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Counts the syllables of English words: groups of vowels, less those that are not spoken, and a
 * list of words that keep to no rule. It errs in about one word in thirty, up and down alike.
 */
public final class EnglishSyllables {

  private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

  /** Each occurrence adds a syllable: two vowels that are spoken apart. */
  private static final List<Pattern> APART =
      patterns(
          "(?<![ctg])ia",
          "(?<![tscgx])io",
          "(?<![gq])ua",
          "iu[sm]$",
          "yi",
          "[aeou]ing$",
          "ie(r|st)$",
          "[^aeou]n\u2019t$");

  /** Each occurrence takes a syllable away: an e that is not spoken. */
  private static final List<Pattern> SILENT =
      patterns(
          "[^aeiouy](?<![bcdfgkptz]l)e$",
          "[^aeiouyscgxz](?<![bcdfgkptz]l)(?<!ch|sh)es$",
          "[^aeiouytd](?<![bcdfgkptz]l)ed$",
          "[^aeiouy]e(ly|ful|fully|less|ness)$",
          "[^aeiouyl]ements?$");

  private static final Map<String, Integer> EXCEPTIONS = exceptions();

  /** A handbook has the same few thousand words over and over. */
  private static final Map<String, Integer> COUNTED = new ConcurrentHashMap<>();

  private static final int MOST_COUNTED = 100_000;

  private EnglishSyllables() {}

  /** The syllables of a word; parts joined by hyphens count each by itself, a number as one. */
  public static int count(String word) {
    Integer known = COUNTED.get(word);
    if (known != null) {
      return known;
    }
    int count = newCount(word);
    if (COUNTED.size() < MOST_COUNTED) {
      COUNTED.put(word, count);
    }
    return count;
  }

  private static int newCount(String word) {
    int sum = 0;
    for (String part : word.toLowerCase(Locale.ROOT).replace('\'', '\u2019').split("-")) {
      sum += part(part.replaceAll("\u2019(s|re|ve|ll|d|m)?$", ""));
    }
    return Math.max(1, sum);
  }

  private static int part(String part) {
    Integer known = EXCEPTIONS.get(part);
    if (known != null) {
      return known;
    }
    int count = matches(VOWELS, part);
    for (Pattern each : APART) {
      count += matches(each, part);
    }
    for (Pattern each : SILENT) {
      count -= matches(each, part);
    }
    return Math.max(1, count);
  }

  private static int matches(Pattern pattern, String part) {
    return (int) pattern.matcher(part).results().count();
  }

  private static List<Pattern> patterns(String... expressions) {
    return List.of(expressions).stream().map(Pattern::compile).toList();
  }

  private static Map<String, Integer> exceptions() {
    Map<String, Integer> map = new HashMap<>();
    put(map, 1, "don\u2019t won\u2019t can\u2019t aren\u2019t weren\u2019t");
    put(map, 2, "being every evening forehead forearm forearms quiet people something sometimes");
    put(
        map,
        2,
        "someone somewhere business create fluid diet client science poem lion hadn\u2019t");
    put(
        map,
        2,
        "upright movement movements statement careful useful hopeful therefore doesn\u2019t");
    put(map, 2, "triumph riot trial cruel fuel duet household wholesome");
    put(map, 3, "area idea video everyone everything carefully usefully reaction anyone created");
    put(map, 3, "areas ideas videos creation creating");
    put(map, 6, "osteoarthritis physiotherapist physiotherapy physiotherapists");
    put(map, 4, "everybody");
    put(map, 6, "osteoporosis");
    return map;
  }

  private static void put(Map<String, Integer> map, int syllables, String words) {
    List.of(words.split(" ")).forEach(each -> map.put(each, syllables));
  }
}
