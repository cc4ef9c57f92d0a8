package org.moveleaf.testing;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads the data of a path as strictly as the drawing writes it: whole numbers, {@code M}, then
 * relative {@code l} and {@code c}, then perhaps {@code z}.
 */
final class PathData {

  private final String text;
  private int at;

  /**
   * One way of the pen.
   *
   * @param gap how far it ends from where it began
   * @param reach the greatest coordinate on it, without its sign
   */
  record Subpath(boolean closed, int segments, double gap, long reach) {}

  private PathData(String text) {
    this.text = text;
  }

  /**
   * @throws IllegalArgumentException if it is written in any other way
   */
  static List<Subpath> parse(String text) {
    PathData data = new PathData(text);
    List<Subpath> all = new ArrayList<>();
    do {
      all.add(data.subpath());
    } while (data.at < text.length());
    return all;
  }

  private Subpath subpath() {
    expect('M');
    long startX = number(true);
    long startY = number(false);
    long x = startX;
    long y = startY;
    long reach = Math.max(Math.abs(x), Math.abs(y));
    int segments = 0;
    while (next() == 'l' || next() == 'c') {
      int pairs = text.charAt(at++) == 'c' ? 3 : 1;
      boolean first = true;
      do {
        for (int i = 0; i < pairs; i++) {
          long dx = number(first);
          long dy = number(false);
          first = false;
          reach = Math.max(reach, Math.max(Math.abs(x + dx), Math.abs(y + dy)));
          if (i == pairs - 1) {
            x += dx;
            y += dy;
          }
        }
        segments++;
      } while (next() == ' ' || next() == '-');
    }
    boolean closed = next() == 'z';
    if (closed) {
      at++;
    }
    return new Subpath(closed, segments, Math.hypot(x - startX, y - startY), reach);
  }

  /** The next character; none at the end. */
  private char next() {
    return at < text.length() ? text.charAt(at) : '\0';
  }

  private void expect(char wanted) {
    if (next() != wanted) {
      throw new IllegalArgumentException("no " + wanted + " at " + at + " of " + text);
    }
    at++;
  }

  /** A number, after a space unless it comes first or a minus sign tells it from the one before. */
  private long number(boolean first) {
    if (!first && next() != '-') {
      expect(' ');
    }
    int from = at;
    if (next() == '-') {
      at++;
    }
    int digits = at;
    while (Character.isDigit(next())) {
      at++;
    }
    if (at == digits || at - digits > 6) {
      throw new IllegalArgumentException("no number at " + from + " of " + text);
    }
    return Long.parseLong(text, from, at, 10);
  }
}
