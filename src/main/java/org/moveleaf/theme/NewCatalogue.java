package org.moveleaf.theme;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a theme needs to speak a language, to be written and then translated.
 *
 * @param theme the theme that it belongs to
 * @param chosen whether the handbook names that theme
 * @param files the texts of new files, by their paths from the folder of themes: the catalogue, the
 *     words that checks look for, and the theme itself; none of those that are there
 * @param amended the text of a catalogue that is there, with the messages that it lacks
 * @param messages how many wait to be translated; none where the language has all its words
 */
public record NewCatalogue(
    String theme,
    boolean chosen,
    Map<String, String> files,
    Map<String, String> amended,
    int messages) {
  public NewCatalogue {
    files = Collections.unmodifiableMap(new TreeMap<>(files));
    amended = Collections.unmodifiableMap(new TreeMap<>(amended));
  }

  /** Whether there is nothing to write. */
  public boolean isEmpty() {
    return files.isEmpty() && amended.isEmpty();
  }
}
