package org.moveleaf.theme;

import com.ibm.icu.text.CaseMap;
import com.ibm.icu.text.Collator;
import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.text.Format;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.moveleaf.diagnostic.Diagnostic;
import org.moveleaf.diagnostic.SourceText;

/**
 * The words of the program in one language, as ICU message patterns by dotted key.
 *
 * <p>Safe for use by several threads.
 */
public final class Messages {

  /** A browser's digits could differ from those of the build, and lists count in these anyway. */
  private static final String DIGITS = "latn";

  /** Enough for what recurs; titles, which do not, shall not fill the memory. */
  private static final int MOST_FILLED = 5_000;

  /** Georgian has no capitals amid others, and Dutch writes “IJs”; the other letters stay. */
  private static final CaseMap.Title CAPITAL = CaseMap.toTitle().wholeString().noLowercase();

  private final String language;
  private final ULocale locale;
  private final TreeMap<String, String> patterns;
  private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

  /** Thousands of exercises have the same few doses. */
  private final Map<Filled, String> filled = new ConcurrentHashMap<>();

  private record Filled(String key, Map<String, ?> arguments) {

    /** Asked for by every dose, and what Java makes of a record is slow before it is compiled. */
    @Override
    public boolean equals(Object other) {
      return other instanceof Filled filled
          && key.equals(filled.key)
          && arguments.equals(filled.arguments);
    }

    @Override
    public int hashCode() {
      return 31 * key.hashCode() + arguments.hashCode();
    }
  }

  /**
   * @param language a BCP 47 tag
   * @param patterns patterns by key
   */
  public Messages(String language, Map<String, String> patterns) {
    this.language = language;
    this.locale = locale(language);
    this.patterns = new TreeMap<>(patterns);
  }

  static ULocale locale(String language) {
    return ULocale.forLanguageTag(language).setKeywordValue("numbers", DIGITS);
  }

  /**
   * Sees whether a pattern can be filled in.
   *
   * @throws IllegalArgumentException if it cannot
   */
  static void require(String pattern, String language) {
    try {
      compile(pattern, locale(language));
    } catch (IndexOutOfBoundsException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** A pattern for words that are none: braces and apostrophes in them mean themselves. */
  static String literal(String words) {
    String doubled = words.replace("'", "''");
    int brace = firstBrace(doubled);
    return brace < 0
        ? doubled
        // One quotation: two that meet would make an apostrophe.
        : doubled.substring(0, brace) + "'" + doubled.substring(brace) + "'";
  }

  private static int firstBrace(String text) {
    int open = text.indexOf('{');
    int close = text.indexOf('}');
    return open < 0 || close < 0 ? Math.max(open, close) : Math.min(open, close);
  }

  public String language() {
    return language;
  }

  /**
   * The script that the language is written in, by its ISO 15924 code in small letters: {@code
   * latn}.
   */
  public String script() {
    return ULocale.addLikelySubtags(ULocale.forLanguageTag(language))
        .getScript()
        .toLowerCase(Locale.ROOT);
  }

  /** Whether the language is written from right to left. */
  public boolean isRightToLeft() {
    return text("language.direction").equals("rtl");
  }

  /** The same with more words, which stand for those of the same key. */
  public Messages with(Map<String, String> more) {
    TreeMap<String, String> all = new TreeMap<>(patterns);
    all.putAll(more);
    return new Messages(language, all);
  }

  /** Words that take no arguments. */
  public String text(String key) {
    String pattern = pattern(key);
    return pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0 ? pattern : text(key, Map.of());
  }

  /** A message with its arguments filled in, numbers and plurals as the language has them. */
  public String text(String key, Map<String, ?> arguments) {
    Filled message = new Filled(key, Map.copyOf(arguments));
    String known = filled.get(message);
    if (known != null) {
      return known;
    }
    String text = filled(key, message.arguments);
    if (filled.size() < MOST_FILLED) {
      filled.put(message, text);
    }
    return text;
  }

  private String filled(String key, Map<String, ?> arguments) {
    String pattern = pattern(key);
    MessageFormat format = formats.computeIfAbsent(key, each -> compile(pattern, locale));
    Map<String, Object> values = new HashMap<>();
    arguments.forEach((name, value) -> values.put(name, formattable(value)));
    try {
      synchronized (format) {
        return format.format(values, new StringBuffer(), null).toString();
      }
    } catch (IllegalArgumentException e) {
      throw new ThemeException(unfillable(key), e);
    }
  }

  private Diagnostic unfillable(String key) {
    return Diagnostic.error(
            "theme/bad-message",
            SourceText.absent("themes/<name>/messages/" + language + ".yaml").start(),
            "message `" + key + "` takes words for a number or a day")
        .withHint("give its arguments the kinds that they have in English");
  }

  private static MessageFormat compile(String pattern, ULocale locale) {
    MessageFormat format = new MessageFormat(pattern, locale);
    for (Format part : format.getFormats()) {
      if (part instanceof DateFormat date) {
        date.setTimeZone(TimeZone.GMT_ZONE);
      }
    }
    return format;
  }

  /** Days are days wherever the build runs. */
  private static Object formattable(Object value) {
    return value instanceof LocalDate day
        ? Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant())
        : value;
  }

  /** Words as the beginning of a sentence or an entry, with a capital letter. */
  public String capital(String words) {
    return CAPITAL
        .apply(Locale.forLanguageTag(language), null, words, new StringBuilder(), null)
        .toString();
  }

  /** The order in which the language sorts words. */
  public Comparator<String> alphabet() {
    return Collator.getInstance(ULocale.forLanguageTag(language))::compare;
  }

  /** Which letters the language files under one: there accents and the like make no difference. */
  public Comparator<String> letters() {
    Collator collator = Collator.getInstance(ULocale.forLanguageTag(language));
    collator.setStrength(Collator.PRIMARY);
    return collator::compare;
  }

  public boolean has(String key) {
    return patterns.containsKey(key);
  }

  /** What follows {@code prefix.} in all keys that begin with it. */
  public Set<String> keysBelow(String prefix) {
    Set<String> keys = new TreeSet<>();
    String start = prefix + ".";
    for (String key : patterns.tailMap(start).keySet()) {
      if (!key.startsWith(start)) {
        break;
      }
      keys.add(key.substring(start.length()));
    }
    return keys;
  }

  /** The pattern itself, for those who fill it in elsewhere. */
  public String pattern(String key) {
    String pattern = patterns.get(key);
    if (pattern == null) {
      throw new ThemeException(
          Diagnostic.error(
                  "theme/no-message",
                  SourceText.absent("themes/<name>/messages/" + language + ".yaml").start(),
                  "the catalogue for `" + language + "` has no message `" + key + "`")
              .withHint("add it there, or mend its name where it is used"));
    }
    return pattern;
  }
}
