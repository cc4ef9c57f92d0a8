package org.moveleaf.syntax;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says in words of a writer what the YAML library says in words of its makers.
 *
 * @param message what is wrong
 * @param hint how to mend it
 * @param isOpen whether it is something that was opened and not closed
 */
record YamlMistake(String message, String hint, boolean isOpen) {

  private static final String INDENT =
      "check its indentation: lines that belong together stand one below the other";

  private static final String NOT_CLOSED = "a bracket that is not closed with `%s`";
  private static final String CLOSE =
      "close it; a text with brackets, braces, `: ` or ` #` needs quotes around it";

  /** What the library says, what it means, and what helps; {@code %s} is the part in brackets. */
  private record Known(Pattern problem, String message, String hint, boolean isOpen) {

    Known(String problem, String message, String hint, boolean isOpen) {
      this(Pattern.compile(problem), message, hint, isOpen);
    }

    Optional<YamlMistake> in(String problem) {
      Matcher matcher = this.problem.matcher(problem);
      if (!matcher.find()) {
        return Optional.empty();
      }
      String part = matcher.groupCount() > 0 ? matcher.group(1) : "";
      return Optional.of(new YamlMistake(message.replace("%s", part), hint, isOpen));
    }
  }

  private static final List<Known> KNOWN =
      List.of(
          new Known("\\\\t", "a tab where spaces must stand", "indent with spaces", false),
          new Known(
              "mapping values are not allowed",
              "a colon that does not belong here",
              "a text with a colon needs quotes around it; or check the indentation",
              false),
          new Known(
              "could not find expected ':'",
              "a line without `key:`",
              "every line needs `key: value`; longer text needs quotes",
              false),
          new Known("expected ',' or '(.)'", NOT_CLOSED, CLOSE, true),
          new Known(
              "found unexpected end of stream",
              "a quote that is not closed",
              "type the quote at the end of the text, too",
              true),
          new Known(
              "found character '(.)' that cannot start",
              "a text that begins with `%s`",
              "put quotes around it",
              false),
          new Known(
              "unexpected character found",
              "a text that begins with a sign that YAML keeps for itself",
              "put quotes around it",
              false),
          new Known(
              "found unknown escape character (.)",
              "`\\%s` means nothing between these quotes",
              "use single quotes, or write two backslashes for one",
              false),
          new Known(
              "expected escape sequence of (\\d+)",
              "an escape that needs %s hexadecimal digits",
              "use single quotes, or type the character itself",
              false),
          new Known(
              "expected '<document start>'",
              "text after a line `...`",
              "take the line `...` out",
              false),
          new Known(
              "expected <block end>|bad indentation",
              "this does not fit to the lines above it",
              INDENT,
              false),
          new Known(
              "indentation indicators",
              "`|` or `>` is followed by something else",
              "begin the text in the next line, indented",
              false));

  /**
   * That the file ends within brackets.
   *
   * @param bracket that was opened last
   */
  static YamlMistake notClosed(char bracket) {
    return new YamlMistake(NOT_CLOSED.replace("%s", bracket == '[' ? "]" : "}"), CLOSE, true);
  }

  static YamlMistake of(String problem) {
    String said = problem == null ? "not YAML" : problem;
    return KNOWN.stream()
        .map(each -> each.in(said))
        .flatMap(Optional::stream)
        .findFirst()
        .orElseGet(
            () ->
                new YamlMistake(
                    lowerFirst(said),
                    "check the indentation, the quotes and the brackets above this place",
                    false));
  }

  private static String lowerFirst(String message) {
    return message.substring(0, 1).toLowerCase(Locale.ROOT)
        + message.substring(1).replace('\n', ' ').replaceAll("\\.$", "");
  }
}
