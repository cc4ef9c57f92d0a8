package org.moveleaf.translation;

import java.util.List;

/**
 * What has changed in a section of the source since it was translated.
 *
 * @param section its key: {@code steps}
 * @param sentences those that are new or worded anew, in the source's words; none where sentences
 *     were only taken out or moved
 * @param gone how many of the sentences that were translated are no longer there
 */
public record Change(String section, List<String> sentences, int gone) {
  public Change {
    sentences = List.copyOf(sentences);
  }
}
