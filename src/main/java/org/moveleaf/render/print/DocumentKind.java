package org.moveleaf.render.print;

import java.util.Arrays;
import java.util.Locale;

/** A kind of document, with a template and style sheets of its own. */
enum DocumentKind {
  HANDBOOK,
  SHEET,
  PROGRAMME,
  CARDS,
  POSTER;

  /** The base name of its template and of its style sheet. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  String template() {
    return "print/" + word() + ".ftlh";
  }

  /** Whether a style sheet is for this kind: one named after it, or after none. */
  boolean uses(String styleSheet) {
    String base = styleSheet.substring(styleSheet.lastIndexOf('/') + 1).replace(".css", "");
    return base.equals(word()) || Arrays.stream(values()).noneMatch(e -> base.equals(e.word()));
  }
}
