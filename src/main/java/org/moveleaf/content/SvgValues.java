package org.moveleaf.content;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells values of a drawing's attributes, style sheets in them included, that load something. */
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

  static boolean reachOut(String typed) {
    String value = typed.toLowerCase(Locale.ROOT);
    if (DISGUISE.matcher(value).find() || ADDRESS_OUTSIDE.matcher(value).find()) {
      return true;
    }
    Matcher function = FUNCTION.matcher(value);
    while (function.find()) {
      if (!FUNCTIONS.contains(function.group(1))) {
        return true;
      }
    }
    return false;
  }
}
