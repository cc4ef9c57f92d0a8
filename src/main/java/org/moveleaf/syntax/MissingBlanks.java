package org.moveleaf.syntax;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.moveleaf.diagnostic.Diagnostic;
import org.moveleaf.diagnostic.Diagnostics;
import org.moveleaf.diagnostic.SourceText;

/**
 * Finds lines that were meant as points, steps or headings and are none, because no blank follows
 * their mark or the mark is one that word processors make, and tables right below other text.
 * Markdown takes them as more words of the line above: a sign to get help for would be lost in
 * another.
 */
final class MissingBlanks {

  /** A no-break space is an ordinary letter to Markdown. */
  private static final String NONE = "(?=[\\p{L}\u00a0])";

  /** The letter that word processors make of the mark of a point within a point. */
  private static final String CIRCLE = "o(?=\\t|\u00a0| {2})";

  private static final Pattern MARK =
      Pattern.compile(
          "[ \\t\u00a0]*(?:(?<point>-"
              + NONE
              + "|\\*(?=\u00a0)|(?<dash>[\u2013\u2014])(?=[ \u00a0])|[\u2022\u00b7\u25aa\u25cf\u25e6\u2023\u2219\uf0b7]|"
              + CIRCLE
              + ")"
              + "|(?<step>[0-9]{1,2}[.)])"
              + NONE
              + "|(?<heading>#{1,6})"
              + NONE
              + ").*");

  /** The line below the head of a table. */
  private static final Pattern TABLE =
      Pattern.compile(
          "[ \\t]*\\|?[ \\t]*:?-{2,}:?[ \\t]*(?:\\|[ \\t]*:?-{2,}:?[ \\t]*)+\\|?[ \\t]*");

  private final SourceText source;
  private final Diagnostics diagnostics;

  MissingBlanks(SourceText source, Diagnostics diagnostics) {
    this.source = source;
    this.diagnostics = diagnostics;
  }

  /** Looks through the lines of a paragraph. */
  void check(int from, int to) {
    for (int at = from; at < to; ) {
      int end = source.text().indexOf('\n', at);
      end = end < 0 || end > to ? to : end;
      Matcher matcher = MARK.matcher(source.text()).region(at, end);
      if (matcher.matches() && (matcher.start("dash") < 0 || isFresh(from, at))) {
        report(matcher);
      } else if (at > from && TABLE.matcher(source.text()).region(at, end).matches()) {
        diagnostics.add(
            Diagnostic.error(
                    "markdown/no-table",
                    source.range(at, end),
                    "this looks like a table, and is more text of the paragraph")
                .withHint("leave an empty line before the table, and begin its lines at the left"));
      }
      at = end + 1;
    }
  }

  /** Within a sentence a line may begin with a dash. */
  private boolean isFresh(int from, int at) {
    String before = source.text().substring(from, at).stripTrailing();
    return before.isEmpty() || ".!?:;".indexOf(before.charAt(before.length() - 1)) >= 0;
  }

  private void report(Matcher line) {
    String group =
        line.start("point") >= 0 ? "point" : line.start("step") >= 0 ? "step" : "heading";
    String mark =
        line.group(group).equals("*") ? "*" : group.equals("point") ? "-" : line.group(group);
    diagnostics.add(
        Diagnostic.error(
                "markdown/no-blank",
                source.range(line.start(group), line.end(group)),
                "this looks like a " + group + ", and is more text of the paragraph")
            .withHint("begin the line with `" + mark + "` and an ordinary blank"));
  }
}
