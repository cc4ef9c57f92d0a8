package org.moveleaf.syntax;

import java.util.Optional;
import org.moveleaf.diagnostic.Diagnostic;
import org.moveleaf.diagnostic.SourceText;

/**
 * Refuses texts that no person writes and that would keep the parser busy for minutes or exhaust
 * its stack: quotes and lists in one another without end, and paragraphs of many pages.
 */
final class MarkdownLimits {

  /** Quotes, lists, emphasis and links in one another. */
  static final int MAX_DEPTH = 16;

  /** Characters without an empty line; a page of a book has three thousand. */
  private static final int MAX_BLOCK = 12_000;

  private final SourceText source;
  private final String text;

  private MarkdownLimits(SourceText source) {
    this.source = source;
    this.text = source.text();
  }

  /** What is beyond the limits, if anything is. */
  static Optional<Diagnostic> exceeded(SourceText source, int start) {
    return new MarkdownLimits(source).exceeded(start);
  }

  static Diagnostic tooDeep(SourceText source, int at) {
    return Diagnostic.error(
            "markdown/too-deep",
            source.range(at, at),
            "more than " + MAX_DEPTH + " levels of lists, quotes or emphasis in one another")
        .withHint("make it flatter");
  }

  private Optional<Diagnostic> exceeded(int start) {
    int block = start;
    for (int at = start; at < text.length(); ) {
      int end = text.indexOf('\n', at);
      end = end < 0 ? text.length() : end;
      if (depth(at, end) > MAX_DEPTH) {
        return Optional.of(tooDeep(source, at));
      }
      if (text.substring(at, end).isBlank()) {
        block = end + 1;
      } else if (end - block > MAX_BLOCK) {
        return Optional.of(
            Diagnostic.error(
                    "markdown/too-long",
                    source.range(block, block),
                    "more than " + MAX_BLOCK + " characters without an empty line")
                .withHint("divide it with empty lines"));
      }
      at = end + 1;
    }
    return Optional.empty();
  }

  /** How many quotes and lists are opened at the beginning of a line. */
  private int depth(int from, int end) {
    int depth = 0;
    int at = from;
    while (at < end) {
      char c = text.charAt(at);
      if (c == ' ' || c == '\t') {
        at++;
      } else if (c == '>') {
        depth++;
        at++;
      } else {
        int after = afterListMark(at, end);
        if (after < 0) {
          return depth;
        }
        depth++;
        at = after;
      }
    }
    return depth;
  }

  /** Behind {@code -}, {@code *}, {@code +} or {@code 12.} if a space follows; otherwise −1. */
  private int afterListMark(int from, int end) {
    int at = from;
    if ("-*+".indexOf(text.charAt(at)) >= 0) {
      at++;
    } else {
      while (at < end && Character.digit(text.charAt(at), 10) >= 0) {
        at++;
      }
      boolean numbered = at > from && at < end && ".)".indexOf(text.charAt(at)) >= 0;
      if (!numbered) {
        return -1;
      }
      at++;
    }
    return at < end && Character.isWhitespace(text.charAt(at)) ? at : -1;
  }
}
