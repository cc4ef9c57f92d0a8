package org.moveleaf.syntax;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that lacks a blank or has the wrong sign. To YAML it is text, and what it complains of is
 * often the line below.
 *
 * @param field the field that was meant; empty where a point of a list was
 * @param message what is wrong
 * @param hint how to mend it
 */
public record YamlSlip(String field, String message, String hint) {

  private static final int LONGEST = 60;

  private static final Pattern DASH = Pattern.compile("-(?=[\\p{L}\\[{\"'])(?<rest>.*)");

  private static final Pattern FIELD =
      Pattern.compile(
          "(?<point>- +)?(?<key>\\p{L}[\\w-]*)(?:(?<equals>\\s*=\\s*)|:)(?<value>[^\\s=/].*)");

  /** What is wrong with a line, or with a value that somebody took for one. */
  public static Optional<YamlSlip> in(String line) {
    String text = line.strip();
    Matcher dash = DASH.matcher(text);
    if (dash.matches()) {
      return Optional.of(
          new YamlSlip("", "no blank after the dash", write("- " + dash.group("rest"))));
    }
    Matcher field = FIELD.matcher(text);
    if (!field.matches()) {
      return Optional.empty();
    }
    String key = field.group("key");
    String point = field.group("point") == null ? "" : "- ";
    return Optional.of(
        new YamlSlip(
            key,
            field.group("equals") == null
                ? "no blank after the colon"
                : "`=` where a colon must stand",
            write(point + key + ": " + field.group("value"))));
  }

  private static String write(String text) {
    boolean whole = text.length() <= LONGEST;
    return "write `" + (whole ? text : text.substring(0, LONGEST).strip() + "\u2026") + "`";
  }
}
