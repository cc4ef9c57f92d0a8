package org.moveleaf.report;

import org.moveleaf.language.Phrases;
import org.moveleaf.language.Readability;
import org.moveleaf.language.WordLists;

/**
 * What checks know of a language; where they know nothing, only people can answer.
 *
 * @param readability whether there is a formula
 * @param jargon whether there is a list of words that need explaining
 * @param toReader finds words by which a text speaks to who reads it
 */
record Known(boolean readability, boolean jargon, Phrases toReader) {

  static Known of(String languageTag, WordLists lists) {
    return new Known(
        Readability.of(languageTag).isPresent(),
        !lists.jargon().isEmpty(),
        new Phrases(lists.reader()));
  }
}
