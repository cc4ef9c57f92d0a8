package org.moveleaf.diagnostic;

import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Prints a diagnostic for a person: one line that says where and what, the source line with a caret
 * under the place, and the remedy.
 *
 * <pre>
 * content/exercises/cat-cow.md:7:3: error [exercise/unknown-field] unknown field `repitions`
 *    7 |   repitions: 5
 *      |   ^^^^^^^^^
 *      = help: did you mean `repetitions`?
 * </pre>
 */
public final class HumanFormat {

  /** Longer source lines are cut around the place, so that a caret is never off the screen. */
  private static final int WIDTH = 100;

  private static final int LONGEST = 400;

  private HumanFormat() {}

  /** A number and what it counts: {@code 1 file}, {@code 2 files}. */
  public static String counted(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }

  public static String format(Diagnostic diagnostic) {
    StringBuilder out = new StringBuilder(headline(diagnostic));
    SourceRange range = diagnostic.range();
    String number = String.format(Locale.ROOT, "%4d", range.line());
    String margin = " ".repeat(number.length());
    if (range.source().length() > 0) {
      excerpt(out, range, number, margin);
    }
    diagnostic
        .hint()
        .ifPresent(
            hint -> out.append('\n').append(margin).append(" = help: ").append(printable(hint)));
    return out.toString();
  }

  private static String headline(Diagnostic diagnostic) {
    return printable(diagnostic.range().toString())
        + ": "
        + diagnostic.severity().word()
        + " ["
        + diagnostic.code()
        + "] "
        + printable(shortened(diagnostic.message()));
  }

  /** What was typed may be a whole file. */
  private static String shortened(String message) {
    return message.length() <= LONGEST
        ? message
        : message.substring(0, safeCut(message, LONGEST)) + "…";
  }

  private static void excerpt(StringBuilder out, SourceRange range, String number, String margin) {
    SourceText source = range.source();
    String line = source.line(range.line());
    int from = Math.min(range.start() - source.startOfLine(range.line()), line.length());
    int to = Math.min(Math.max(from + range.end() - range.start(), from + 1), line.length());
    int cut = from > WIDTH * 3 / 4 ? safeCut(line, from - WIDTH / 2) : 0;
    String shown = line.substring(cut, safeCut(line, Math.min(line.length(), cut + WIDTH)));
    String before = (cut > 0 ? "…" : "") + shown.substring(0, from - cut);
    int carets = Math.max(1, line.codePointCount(from, Math.max(from, Math.min(to, cut + WIDTH))));
    out.append('\n').append(number).append(" | ");
    out.append(cut > 0 ? "…" : "").append(printable(shown));
    out.append('\n').append(margin).append(" | ").append(blank(before)).append("^".repeat(carets));
  }

  private static int safeCut(String line, int at) {
    return at > 0 && at < line.length() && Character.isLowSurrogate(line.charAt(at)) ? at - 1 : at;
  }

  /** Keeps tabs, so that the caret stands below its character whatever a tab's width is. */
  private static String blank(String text) {
    return text.codePoints()
        .mapToObj(each -> each == '\t' ? "\t" : " ")
        .collect(Collectors.joining());
  }

  /** Hidden characters could move the cursor, or turn and hide text on a terminal. */
  private static String printable(String text) {
    return text.codePoints()
        .map(each -> isUnprintable(each) ? '\uFFFD' : each)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean isUnprintable(int point) {
    return point != '\t' && (Character.isISOControl(point) || Characters.isHidden(point));
  }
}
