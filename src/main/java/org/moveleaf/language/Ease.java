package org.moveleaf.language;

/** Formulas after Flesch that say how easy a text is, from about 0 to 100. */
final class Ease {

  private Ease() {}

  /**
   * Perspicuity of Spanish texts: F. Szigriszt Pazos, Sistemas predictivos de legibilidad del
   * mensaje escrito: fórmula de perspicuidad, Universidad Complutense de Madrid, 1993.
   */
  static double szigrisztPazos(TextCounts counts) {
    return counts.words() == 0
        ? 100
        : 206.835 - 62.3 * syllablesPerWord(counts) - wordsPerSentence(counts);
  }

  /** Ease of German texts: T. Amstad, Wie verständlich sind unsere Zeitungen?, Zürich, 1978. */
  static double amstad(TextCounts counts) {
    return counts.words() == 0
        ? 100
        : 180 - wordsPerSentence(counts) - 58.5 * syllablesPerWord(counts);
  }

  private static double syllablesPerWord(TextCounts counts) {
    return (double) counts.syllables() / counts.words();
  }

  private static double wordsPerSentence(TextCounts counts) {
    return (double) counts.words() / counts.sentences();
  }
}
