package org.moveleaf.theme;

import java.util.Map;

/**
 * A catalogue that is to be written and translated.
 *
 * @param theme the theme that it belongs to
 * @param chosen whether the handbook names that theme
 * @param file its path from the folder of themes, with forward slashes
 * @param files the texts to write, by such paths: the catalogue, and the theme where there is none
 * @param messages how many wait to be translated; none where the language has all its words
 */
public record NewCatalogue(
    String theme, boolean chosen, String file, Map<String, String> files, int messages) {
  public NewCatalogue {
    files = Map.copyOf(files);
  }
}
