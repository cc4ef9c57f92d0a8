package org.moveleaf.language;

import com.ibm.icu.text.RuleBasedNumberFormat;
import java.text.ParsePosition;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what running text counts as a dose does: “20 seconds”, “five to ten times”, “2 sets”. */
public final class Amounts {

  private static final Pattern UNIT = Pattern.compile("\\p{L}+");

  private static final String NUMBER = "\\p{Nd}{1,4}|\\p{L}+";

  /** What stands before a unit: a number, or two with a dash or a short word between. */
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?:(?<from>"
              + NUMBER
              + ")\\s*(?:[-–—]|\\b\\p{L}{1,4}\\b)\\s*)?"
              + "(?<to>"
              + NUMBER
              + ")[\\s-]*$");

  /** As far as numbers reach before their unit. */
  private static final int REACH = 40;

  private static final int SECONDS_PER_MINUTE = 60;

  /** What is counted. */
  public enum Unit {
    SECONDS("seconds", 1),
    MINUTES("minutes", SECONDS_PER_MINUTE),
    REPETITIONS("repetitions", 1),
    SETS("sets", 1);

    private final String key;
    private final int factor;

    Unit(String key, int factor) {
      this.key = key;
      this.factor = factor;
    }
  }

  /**
   * An amount in a text.
   *
   * @param start of it in the text
   * @param end of it
   * @param text as it stands there
   * @param unit what is counted
   * @param min the lower end; time in seconds
   * @param max the upper end, equal to {@code min} for a single number
   */
  public record Amount(int start, int end, String text, Unit unit, int min, int max) {}

  private final Map<String, Unit> units = new HashMap<>();
  private final Locale locale;

  /** Its rules take long to read, and hardly any text needs them. */
  private RuleBasedNumberFormat spelled;

  /**
   * @param words that name a unit, by {@code seconds}, {@code minutes}, {@code repetitions}, {@code
   *     sets}
   * @param languageTag in which numbers may be spelled out
   */
  public Amounts(Map<String, List<String>> words, String languageTag) {
    for (Unit unit : Unit.values()) {
      words.getOrDefault(unit.key, List.of()).forEach(each -> units.put(Phrases.fold(each), unit));
    }
    this.locale = Locale.forLanguageTag(languageTag);
  }

  /** Every amount of a text, from the left. */
  public List<Amount> in(String text) {
    List<Amount> all = new ArrayList<>();
    Matcher unit = UNIT.matcher(text);
    while (unit.find()) {
      Unit named = units.get(Phrases.fold(unit.group()));
      if (named != null) {
        before(text, unit, named).ifPresent(all::add);
      }
    }
    return all;
  }

  private Optional<Amount> before(String text, Matcher unit, Unit named) {
    int reach = Math.max(0, unit.start() - REACH);
    Matcher number = BEFORE.matcher(text).region(reach, unit.start());
    if (!number.find()) {
      return Optional.empty();
    }
    OptionalInt to = number(number.group("to"));
    if (to.isEmpty()) {
      return Optional.empty();
    }
    OptionalInt from = number(number.group("from"));
    int start = number.start(from.isPresent() ? "from" : "to");
    int max = to.getAsInt() * named.factor;
    int min = from.isPresent() ? from.getAsInt() * named.factor : max;
    String words = text.substring(start, unit.end());
    return Optional.of(
        new Amount(start, unit.end(), words, named, Math.min(min, max), Math.max(min, max)));
  }

  private OptionalInt number(String word) {
    if (word == null) {
      return OptionalInt.empty();
    }
    if (Character.isDigit(word.charAt(0))) {
      return OptionalInt.of(Integer.parseInt(word));
    }
    return spelledOut(word.toLowerCase(locale));
  }

  private synchronized OptionalInt spelledOut(String word) {
    if (spelled == null) {
      spelled = new RuleBasedNumberFormat(locale, RuleBasedNumberFormat.SPELLOUT);
    }
    ParsePosition end = new ParsePosition(0);
    int value = spelled.parse(word, end).intValue();
    return end.getIndex() == word.length() && isCardinal(word, value)
        ? OptionalInt.of(value)
        : OptionalInt.empty();
  }

  /** “The second time” is no amount. */
  private boolean isCardinal(String word, int value) {
    return Arrays.stream(spelled.getRuleSetNames())
        .filter(each -> !each.contains("ordinal"))
        .anyMatch(each -> spelled.format((long) value, each).equals(word));
  }
}
