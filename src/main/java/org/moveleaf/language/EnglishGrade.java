package org.moveleaf.language;

import java.util.Locale;

/** How many years of school an English text asks for. */
public final class EnglishGrade {

  private EnglishGrade() {}

  /** Whether a text in a language can be graded. */
  public static boolean suits(String languageTag) {
    return Locale.forLanguageTag(languageTag).getLanguage().equals("en");
  }

  /**
   * The Flesch–Kincaid grade: J. P. Kincaid, R. P. Fishburne, R. L. Rogers, B. S. Chissom,
   * Derivation of New Readability Formulas for Navy Enlisted Personnel, Research Branch Report
   * 8-75, 1975.
   */
  public static double fleschKincaid(TextCounts counts) {
    if (counts.words() == 0) {
      return 0;
    }
    return 0.39 * counts.words() / counts.sentences()
        + 11.8 * counts.syllables() / counts.words()
        - 15.59;
  }

  /**
   * The SMOG grade, made for thirty sentences: G. H. McLaughlin, SMOG Grading: A New Readability
   * Formula, Journal of Reading 12(8), 1969, 639–646.
   */
  public static double smog(TextCounts counts) {
    if (counts.sentences() == 0) {
      return 0;
    }
    return 1.0430 * Math.sqrt(counts.longWords() * 30.0 / counts.sentences()) + 3.1291;
  }
}
