package org.moveleaf.language;

import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * What formulas of readability count.
 *
 * @param words all words
 * @param sentences all sentences
 * @param syllables of all words
 * @param longWords words of three syllables or more
 * @param longest the sentence with the most words, the first of equals
 */
public record TextCounts(
    int words, int sentences, int syllables, int longWords, Optional<Sentence> longest) {

  /**
   * Counts.
   *
   * @param syllables counts the syllables of a word
   */
  public static TextCounts of(List<Passage> passages, ToIntFunction<String> syllables) {
    List<Sentence> sentences =
        passages.stream()
            .filter(Passage::isProse)
            .flatMap(each -> each.sentences().stream())
            .toList();
    int words = 0;
    int sum = 0;
    int longWords = 0;
    int most = 0;
    Optional<Sentence> longest = Optional.empty();
    for (Sentence sentence : sentences) {
      List<String> all = sentence.words();
      if (longest.isEmpty() || all.size() > most) {
        longest = Optional.of(sentence);
        most = all.size();
      }
      for (String word : all) {
        int count = syllables.applyAsInt(word);
        words++;
        sum += count;
        longWords += count >= 3 ? 1 : 0;
      }
    }
    return new TextCounts(words, sentences.size(), sum, longWords, longest);
  }
}
