package org.moveleaf.language;

import java.util.List;

/**
 * Words that are better not used.
 *
 * @param why the reason, a statement of fact
 * @param instead what to do
 */
public record Wording(String why, String instead, List<String> words) {
  public Wording {
    words = List.copyOf(words);
  }
}
