package org.moveleaf.language;

import java.util.List;

/**
 * How many years of school an English text asks for. Both formulas are rough: they count lengths,
 * and know nothing of what is said. Below about a hundred words they say nothing at all.
 */
public final class EnglishGrade {

  /** Below it a formula measures chance. */
  public static final int FEWEST_WORDS = 100;

  private EnglishGrade() {}

  public static TextCounts count(List<Passage> passages) {
    return TextCounts.of(passages, EnglishSyllables::count);
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
