package org.moveleaf.render.view;

import java.text.Bidi;
import java.util.Optional;

/**
 * Words of somebody else, which may be in another language than the page.
 *
 * @param lang their BCP 47 tag; {@code null} for the language of the page
 * @param dir {@code ltr} or {@code rtl}; {@code null} with {@code lang}
 */
public record Quoted(String text, String lang, String dir) {

  static Quoted of(String text, Optional<String> language) {
    return language
        .map(each -> new Quoted(text, each, direction(text)))
        .orElse(new Quoted(text, null, null));
  }

  private static String direction(String text) {
    return new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight() ? "ltr" : "rtl";
  }
}
