package org.moveleaf.render.text;

/**
 * Markup that is safe to put into a page as it is.
 *
 * @param markup well-formed XHTML
 */
public record Html(String markup) {

  /** Escapes words for element content and for attribute values in double quotes. */
  public static String escape(String words) {
    int plain = plain(words, 0);
    if (plain == words.length()) {
      return words;
    }
    StringBuilder out = new StringBuilder(words.length() + 16);
    int done = 0;
    for (; plain < words.length(); plain = plain(words, done)) {
      out.append(words, done, plain).append(escaped(words.charAt(plain)));
      done = plain + 1;
    }
    return out.append(words, done, plain).toString();
  }

  /** Where the next character stands that has to be escaped; nearly no text has one. */
  private static int plain(String words, int from) {
    int at = from;
    while (at < words.length() && isPlain(words.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isPlain(char c) {
    return switch (c) {
      case '&', '<', '>', '"' -> false;
      default -> isAllowedInXml(c);
    };
  }

  private static String escaped(char c) {
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      default -> "\uFFFD";
    };
  }

  /** XML 1.0 has no place for most control characters, not even escaped. */
  private static boolean isAllowedInXml(char c) {
    return c >= ' ' && c != '\uFFFE' && c != '\uFFFF' || c == '\t' || c == '\n';
  }

  /** About how many letters a reader sees: a character that is escaped counts as it is written. */
  public int letters() {
    return markup.replaceAll("<[^>]*>", "").strip().length();
  }

  @Override
  public String toString() {
    return markup;
  }
}
