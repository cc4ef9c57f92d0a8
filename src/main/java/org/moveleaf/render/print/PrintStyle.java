package org.moveleaf.render.print;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.moveleaf.theme.Theme;
import org.moveleaf.theme.ThemeException;

/**
 * The theme's style sheet for print. The print engine knows no custom properties, so {@code
 * var(--name)} is replaced by the theme's token.
 */
final class PrintStyle {

  private static final Pattern TOKEN = Pattern.compile("var\\(--([a-z0-9-]+)\\)");

  private PrintStyle() {}

  static String of(Theme theme) {
    Map<String, String> tokens = theme.tokens();
    String css =
        theme.printStyles().stream()
            .map(name -> theme.require(name).text())
            .collect(Collectors.joining("\n"));
    return TOKEN
        .matcher(css)
        .replaceAll(found -> Matcher.quoteReplacement(value(found.group(1), tokens)));
  }

  private static String value(String name, Map<String, String> tokens) {
    String value = tokens.get(name);
    if (value == null) {
      throw new ThemeException(
          "a style sheet for print uses `var(--" + name + ")`, which is no token");
    }
    return value;
  }
}
