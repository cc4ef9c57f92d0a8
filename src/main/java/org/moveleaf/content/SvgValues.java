package org.moveleaf.content;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells values of a drawing's attributes, style sheets in them included, that load something or may
 * do so.
 */
final class SvgValues {

  /** What may stand before a parenthesis: colours, moves, sums. {@code url} is looked at closer. */
  private static final Set<String> FUNCTIONS =
      Set.of(
          "url",
          "rgb",
          "rgba",
          "hsl",
          "hsla",
          "matrix",
          "translate",
          "translatex",
          "translatey",
          "scale",
          "scalex",
          "scaley",
          "rotate",
          "skewx",
          "skewy",
          "calc",
          "");

  private static final Pattern FUNCTION = Pattern.compile("(?<![a-z-])([a-z-]++)\\s*+\\(");
  private static final Pattern ADDRESS_OUTSIDE =
      Pattern.compile("url\\s*\\(\\s*['\"]?\\s*[^#'\"\\s]");

  /** Escapes and comments could hide an address; nothing that draws needs them. */
  private static final Pattern DISGUISE = Pattern.compile("[\\\\@]|/\\*|//|script:|data:");

  private SvgValues() {}

  /** Whether a value loads something, or hides what it does. */
  static boolean reachOut(String typed) {
    String value = typed.toLowerCase(Locale.ROOT);
    return DISGUISE.matcher(value).find() || ADDRESS_OUTSIDE.matcher(value).find();
  }

  /** The name of a function in a value that is not known to draw only. */
  static Optional<String> unknownFunction(String typed) {
    return FUNCTION
        .matcher(typed.toLowerCase(Locale.ROOT))
        .results()
        .map(each -> each.group(1))
        .filter(each -> !FUNCTIONS.contains(each))
        .findFirst();
  }
}
