package org.moveleaf.syntax;

import java.util.regex.Pattern;

/**
 * Finds a quote that somebody forgot to close. To YAML it runs on to the next one, in whatever line
 * that is, and what is wrong is said there.
 */
final class OpenQuotes {

  /** What begins anew, and so is no more of a text. */
  private static final Pattern BEGINNING = Pattern.compile("\\s*(- .*|[\\w-]+:(\\s.*)?)");

  private final String text;

  OpenQuotes(String text) {
    this.text = text;
  }

  /** Where the first one stands that is open at the end of its line; negative if there is none. */
  int first() {
    int at = 0;
    while (at < text.length()) {
      if (text.charAt(at) == '#' && isFresh(at)) {
        at = endOfLine(at);
      } else if (isQuote(at) && isFresh(at)) {
        int close = close(at);
        int end = endOfLine(at);
        if (close < 0 || (close > end && isFollowedByBeginning(end) && isOpening(close))) {
          return at;
        }
        at = close;
      }
      at++;
    }
    return -1;
  }

  private boolean isQuote(int at) {
    return text.charAt(at) == '"' || text.charAt(at) == '\'';
  }

  /** Whether a value may begin here: after a sign that says so, or at the start of a line. */
  private boolean isFresh(int at) {
    int before = at - 1;
    while (before >= 0 && text.charAt(before) == ' ') {
      before--;
    }
    if (before < 0 || text.charAt(before) == '\n') {
      return true;
    }
    char sign = text.charAt(before);
    boolean blank = before < at - 1;
    return "[{,".indexOf(sign) >= 0
        || (blank && (":-".indexOf(sign) >= 0 || text.charAt(at) == '#'));
  }

  /** Where the quote is closed, as YAML sees it; negative if it is not. */
  private int close(int open) {
    char quote = text.charAt(open);
    for (int at = open + 1; at < text.length(); at++) {
      char each = text.charAt(at);
      if (each == '\\' && quote == '"') {
        at++;
      } else if (each == quote) {
        boolean doubled = quote == '\'' && at + 1 < text.length() && text.charAt(at + 1) == quote;
        if (!doubled) {
          return at;
        }
        at++;
      }
    }
    return -1;
  }

  /** Whether text begins behind a quote, which then cannot be the end of any. */
  private boolean isOpening(int quote) {
    return quote + 1 < text.length() && " \n,]}:".indexOf(text.charAt(quote + 1)) < 0;
  }

  private int endOfLine(int at) {
    int end = text.indexOf('\n', at);
    return end < 0 ? text.length() : end;
  }

  private boolean isFollowedByBeginning(int end) {
    int next = end + 1;
    while (next < text.length() && text.substring(next, endOfLine(next)).isBlank()) {
      next = endOfLine(next) + 1;
    }
    return next < text.length()
        && BEGINNING.matcher(text.substring(next, endOfLine(next))).matches();
  }
}
