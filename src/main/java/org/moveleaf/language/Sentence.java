package org.moveleaf.language;

import java.util.List;
import org.moveleaf.diagnostic.SourceRange;

/**
 * A sentence of a passage.
 *
 * @param text with its full stop
 * @param start where it begins in the passage
 */
public record Sentence(Passage passage, String text, int start) {

  public List<String> words() {
    return Words.in(text);
  }

  public SourceRange range() {
    return at(0, text.length());
  }

  /** Where some of its words stand in the file. */
  public SourceRange at(int from, int to) {
    return passage.at(start + from, start + to);
  }
}
