package org.moveleaf.syntax;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.moveleaf.diagnostic.Diagnostic;
import org.moveleaf.diagnostic.SourceRange;
import org.moveleaf.diagnostic.SourceText;

/**
 * Finds the slip of the pen behind what is no YAML. The library notices many only lines later, and
 * speaks of what it expected there.
 */
final class YamlSlips {

  private static final Pattern FIELD =
      Pattern.compile("(?<blanks> *)(?<key>\\p{L}[\\w-]*):(?<value> +\\S.*)?\\s*");

  private final SourceText source;
  private final int start;
  private final int end;

  /**
   * @param start where the YAML begins
   * @param end where it ends
   */
  YamlSlips(SourceText source, int start, int end) {
    this.source = source;
    this.start = start;
    this.end = end;
  }

  /**
   * What went wrong before a place; empty if nothing is known.
   *
   * @param problemAt where the library gave up
   * @param problem what it said
   * @param lastQuoted the text in quotes that was read last, if nothing was since
   */
  Optional<Diagnostic> before(int problemAt, String problem, Optional<SourceRange> lastQuoted) {
    return openQuote(problemAt)
        .or(() -> lastQuoted.flatMap(quoted -> moreThanQuoted(quoted, problemAt)))
        .or(() -> noBreakSpace(problemAt))
        .or(() -> slip(problemAt))
        .or(() -> indented(problemAt, problem));
  }

  private Optional<Diagnostic> openQuote(int problemAt) {
    int at = new OpenQuotes(source.text().substring(start, end)).first();
    return at < 0 || start + at > problemAt
        ? Optional.empty()
        : report(
            start + at,
            start + at,
            "a quote that is not closed in its line",
            "type the quote at the end of the text, too");
  }

  /** A quote within a text ends it. */
  private Optional<Diagnostic> moreThanQuoted(SourceRange quoted, int problemAt) {
    String all = source.text();
    int close = quoted.end();
    boolean same =
        problemAt >= close
            && problemAt < end
            && all.substring(close, problemAt).isBlank()
            && all.substring(quoted.start(), problemAt).indexOf('\n') < 0
            && ",:]}#\n".indexOf(all.charAt(problemAt)) < 0;
    if (!same) {
      return Optional.empty();
    }
    boolean apostrophe = all.charAt(close - 1) == '\'';
    return report(
        close - 1,
        close,
        apostrophe
            ? "an apostrophe that ends the text"
            : "a quote that ends the text before its end",
        apostrophe
            ? "type \u2019 within it, or put double quotes around the whole text"
            : "type \u201c and \u201d within it, or put single quotes around the whole text");
  }

  /** It is an ordinary letter to YAML, so that the line has no key. */
  private Optional<Diagnostic> noBreakSpace(int problemAt) {
    String all = source.text();
    int from = startOfLine(Math.max(start, startOfLine(problemAt) - 1));
    int at = all.substring(0, endOfLine(problemAt)).indexOf(":\u00a0", from);
    return at < 0
        ? Optional.empty()
        : report(
            at + 1,
            at + 2,
            "a no-break space where an ordinary blank must stand",
            "delete it, and type a blank");
  }

  /** In the line above, or in the one where the library gave up. */
  private Optional<Diagnostic> slip(int problemAt) {
    int line = startOfLine(problemAt);
    return slipIn(lineAbove(line)).or(() -> slipIn(line));
  }

  private Optional<Diagnostic> slipIn(int line) {
    String text = textOf(line);
    int from = line + text.length() - text.stripLeading().length();
    int to = line + text.stripTrailing().length();
    return YamlSlip.in(text).flatMap(slip -> report(from, to, slip.message(), slip.hint()));
  }

  /** A field that begins farther in than the one that it stands below. */
  private Optional<Diagnostic> indented(int problemAt, String problem) {
    int first = startOfLine(start);
    while (first >= 0 && first < end && textOf(first).isBlank()) {
      first = endOfLine(first) + 1;
    }
    Matcher begin = FIELD.matcher(textOf(first));
    if (problem.contains("<document start>") && begin.matches() && begin.end("blanks") > 0) {
      String key = begin.group("key");
      return report(
          first,
          first + begin.end("blanks"),
          "blanks before the first field",
          "take the blanks before `" + key + "` out: it begins where the fields below it begin");
    }
    int line = startOfLine(problemAt);
    Matcher own = FIELD.matcher(textOf(line));
    Matcher above = FIELD.matcher(textOf(lineAbove(line)));
    if (!own.matches() || !above.matches()) {
      return Optional.empty();
    }
    String key = above.group("key");
    String together = "let both begin at the same place";
    int farther = own.end("blanks") - above.end("blanks");
    int at = line + own.end("blanks");
    if (farther > 0 && above.group("value") != null) {
      return report(
          at,
          at + own.group("key").length(),
          begins(own, "farther in", key),
          together + "; if it is more text of `" + key + "`, put quotes around all of that");
    }
    return farther < 0 && problem.contains("<block end>")
        ? report(at, at + own.group("key").length(), begins(own, "less far in", key), together)
        : Optional.empty();
  }

  private static String begins(Matcher own, String where, String above) {
    return "`" + own.group("key") + "` begins " + where + " than `" + above + "` above it";
  }

  /** The text of a line; empty where there is none. */
  private String textOf(int line) {
    return line < start ? "" : source.text().substring(line, endOfLine(line));
  }

  /** The next line above that is not empty; negative if there is none. */
  private int lineAbove(int line) {
    int above = line;
    do {
      above = above <= start ? -1 : startOfLine(above - 1);
    } while (above >= 0 && textOf(above).isBlank());
    return above;
  }

  private int startOfLine(int at) {
    return Math.max(start, source.text().lastIndexOf('\n', at - 1) + 1);
  }

  private int endOfLine(int at) {
    int next = source.text().indexOf('\n', at);
    return next < 0 || next > end ? end : next;
  }

  private Optional<Diagnostic> report(int from, int to, String message, String hint) {
    return Optional.of(
        Diagnostic.error("yaml/syntax", source.range(from, to), message).withHint(hint));
  }
}
