package org.moveleaf.syntax;

import org.moveleaf.diagnostic.Diagnostic;
import org.moveleaf.diagnostic.Diagnostics;
import org.moveleaf.diagnostic.SourceRange;
import org.moveleaf.diagnostic.SourceText;

/**
 * Finds signs between and before numbers that Markdown takes for marks of its own and does not
 * show: of {@code 2*10, then 3*10} would be left 210 and 310, of {@code > 5} a 5.
 */
final class LostSigns {

  private final SourceText source;
  private final Diagnostics diagnostics;

  LostSigns(SourceText source, Diagnostics diagnostics) {
    this.source = source;
    this.diagnostics = diagnostics;
  }

  /** Emphasis that begins or ends between two digits. */
  void checkEmphasis(SourceRange range) {
    for (int at : new int[] {range.start(), range.end() - 1}) {
      if (isDigit(at - 1) && isDigit(at + 1)) {
        report(at, "write `2 \u00d7 10`, or `2\\*10`");
        return;
      }
    }
  }

  /** A quotation, or a point with a plus, that begins with a number. */
  void checkMark(SourceRange range) {
    int at = range.start();
    char mark = at < source.length() ? source.text().charAt(at) : ' ';
    if (mark == '>' && isDigit(afterBlanks(at + 1))) {
      report(at, "write \u201cmore than\u201d, or `\\>`");
    } else if (mark == '+' && isDigit(afterBlanks(at + 1))) {
      report(at, "begin a point with `-`, or write `\\+`");
    }
  }

  private int afterBlanks(int from) {
    int at = from;
    while (at < source.length() && source.text().charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  private boolean isDigit(int at) {
    return at >= 0 && at < source.length() && Character.isDigit(source.text().charAt(at));
  }

  private void report(int at, String hint) {
    diagnostics.add(
        Diagnostic.error(
                "markdown/lost-sign",
                source.range(at, at + 1),
                "this sign is taken for a mark and will not be shown")
            .withHint(hint));
  }
}
