package org.moveleaf.render.text;

/**
 * Markup that is safe to put into a page as it is.
 *
 * @param markup well-formed XHTML
 */
public record Html(String markup) {

  public static final Html EMPTY = new Html("");

  /** Plain words, escaped. */
  public static Html text(String words) {
    return new Html(escape(words));
  }

  /** Escapes words for element content and for attribute values in double quotes. */
  public static String escape(String words) {
    StringBuilder out = new StringBuilder(words.length() + 16);
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        default -> out.append(isAllowedInXml(c) ? c : '\uFFFD');
      }
    }
    return out.toString();
  }

  /** XML 1.0 has no place for most control characters, not even escaped. */
  private static boolean isAllowedInXml(char c) {
    return c >= ' ' && c != '\uFFFE' && c != '\uFFFF' || c == '\t' || c == '\n';
  }

  @Override
  public String toString() {
    return markup;
  }
}
