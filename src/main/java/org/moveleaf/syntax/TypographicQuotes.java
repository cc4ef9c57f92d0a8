package org.moveleaf.syntax;

import java.util.Map;
import java.util.Optional;
import org.moveleaf.diagnostic.Diagnostic;
import org.moveleaf.diagnostic.SourceRange;

/**
 * Finds quotes that a word processor has put around a whole value. YAML knows straight ones only,
 * and takes these for letters of the text.
 */
final class TypographicQuotes {

  /** What ends a text that begins with it, in one language or another. */
  private static final Map<Character, String> CLOSING =
      Map.of(
          '\u201c', "\u201d\u201c",
          '\u201d', "\u201d",
          '\u201e', "\u201c\u201d",
          '\u2018', "\u2019",
          '\u201a', "\u2018\u2019",
          '\u00ab', "\u00bb",
          '\u00bb', "\u00ab\u00bb",
          '\u2039', "\u203a",
          '\u203a', "\u2039\u203a");

  private TypographicQuotes() {}

  /**
   * A warning, if there are any: a title may be a quotation.
   *
   * @param value as it was typed, without quotes of YAML
   */
  static Optional<Diagnostic> in(String value, SourceRange range) {
    int last = value.length() - 1;
    if (isLeftOpen(value)) {
      return Optional.of(
          Diagnostic.warning(
                  "yaml/typographic-quotes", range, "a typographic quote that nothing closes")
              .withHint("put straight quotes around the whole text; only they keep a comma in it"));
    }
    if (last < 2 || !areAround(value, last)) {
      return Optional.empty();
    }
    return Optional.of(
        Diagnostic.warning(
                "yaml/typographic-quotes", range, "typographic quotes, which are part of the text")
            .withHint(
                "type straight quotes or none; to show these put straight ones around them: `'"
                    + value.charAt(0)
                    + "\u2026"
                    + value.charAt(last)
                    + "'`"));
  }

  /** Whether a list has taken a comma within the quotes for the end of the text. */
  private static boolean isLeftOpen(String value) {
    char first = value.isEmpty() ? ' ' : value.charAt(0);
    return "\u201c\u201e\u00ab".indexOf(first) >= 0
        && CLOSING.get(first).chars().noneMatch(each -> value.indexOf(each, 1) >= 0);
  }

  /** Whether the first and the last letter are a pair, and no pair ends or begins between them. */
  private static boolean areAround(String value, int last) {
    String closing = CLOSING.getOrDefault(value.charAt(0), "");
    if (closing.indexOf(value.charAt(last)) < 0) {
      return false;
    }
    for (int at = 1; at < last; at++) {
      char each = value.charAt(at);
      boolean quote = each == value.charAt(0) || closing.indexOf(each) >= 0;
      if (quote && !isApostrophe(value, at)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isApostrophe(String value, int at) {
    return value.charAt(at) == '\u2019'
        && Character.isLetter(value.charAt(at - 1))
        && Character.isLetter(value.charAt(at + 1));
  }
}
