package org.moveleaf.language;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;

/**
 * A formula that says how hard the texts of a language are to read, and how hard they may be. All
 * such formulas are rough: they count lengths, and know nothing of what is said. Below about a
 * hundred words they say nothing at all.
 *
 * @param name of the formula
 * @param measure what it gives: years of school, or ease from 100 down
 * @param syllables counts the syllables of a word
 * @param formula the value of a text
 * @param wanted texts that are harder call for a warning
 * @param most texts that are harder still are refused
 */
public record Readability(
    String name,
    String measure,
    ToIntFunction<String> syllables,
    ToDoubleFunction<TextCounts> formula,
    double wanted,
    double most) {

  /** Below it a formula measures chance. */
  public static final int FEWEST_WORDS = 100;

  /**
   * Grade 6 is what the American Medical Association asks of texts for patients (B. D. Weiss,
   * Health Literacy and Patient Safety: Help Patients Understand, 2007), and a good reader of grade
   * 8 is an average adult.
   */
  private static final Readability ENGLISH =
      new Readability(
          "Flesch–Kincaid", "grade", EnglishSyllables::count, EnglishGrade::fleschKincaid, 6, 8);

  /**
   * On the INFLESZ scale, made with texts for patients, 65 and more is “quite easy”, as primary
   * school asks, and 55 and more “normal” (I. M. Barrio-Cantalejo and others, Anales del Sistema
   * Sanitario de Navarra 31(2), 2008, 135–152).
   */
  private static final Readability SPANISH =
      new Readability("INFLESZ", "ease", SpanishSyllables::count, Ease::szigrisztPazos, 65, 55);

  /** Flesch's scale: 60 and more is plain language, below 50 it is fairly difficult. */
  private static final Readability GERMAN =
      new Readability("Flesch–Amstad", "ease", GermanSyllables::count, Ease::amstad, 60, 50);

  private static final Map<String, Readability> BY_LANGUAGE =
      Map.of("en", ENGLISH, "es", SPANISH, "de", GERMAN);

  /** The formula of a language, whatever the country. */
  public static Optional<Readability> of(String languageTag) {
    return Optional.ofNullable(BY_LANGUAGE.get(Locale.forLanguageTag(languageTag).getLanguage()));
  }

  /** Counts words, sentences and syllables; without a formula syllables are guessed at. */
  public static TextCounts count(List<Passage> passages, String languageTag) {
    return TextCounts.of(passages, of(languageTag).orElse(ENGLISH).syllables);
  }

  public double value(TextCounts counts) {
    return formula.applyAsDouble(counts);
  }

  /** Whether texts of a value are harder than is wanted. */
  public boolean isHard(double value) {
    return isHarder(value, wanted);
  }

  /** Whether texts of a value are too hard for most. */
  public boolean isTooHard(double value) {
    return isHarder(value, most);
  }

  /** Grades grow with the difficulty, ease shrinks. */
  private boolean isHarder(double value, double limit) {
    return most > wanted ? value > limit : value < limit;
  }
}
