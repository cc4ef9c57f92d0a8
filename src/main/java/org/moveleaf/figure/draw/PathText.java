package org.moveleaf.figure.draw;

import java.util.List;

/** Writes curves as the data of an SVG path: whole numbers, relative, as short as can be. */
final class PathText {

  private final StringBuilder out = new StringBuilder();
  private char last;
  private long x;
  private long y;

  /** The data of several ways, each closed or not. */
  static String of(List<List<Curve>> ways, boolean closed) {
    PathText text = new PathText();
    ways.forEach(way -> text.add(way, closed));
    return text.out.toString();
  }

  private void add(List<Curve> way, boolean closed) {
    if (way.isEmpty()) {
      return;
    }
    long startX = Math.round(way.get(0).x0());
    long startY = Math.round(way.get(0).y0());
    out.append('M').append(startX);
    number(startY);
    x = startX;
    y = startY;
    last = 'M';
    for (Curve curve : way) {
      add(curve);
    }
    if (closed) {
      out.append('z');
      last = 'z';
    }
  }

  private void add(Curve c) {
    long x1 = Math.round(c.x1()) - x;
    long y1 = Math.round(c.y1()) - y;
    long x2 = Math.round(c.x2()) - x;
    long y2 = Math.round(c.y2()) - y;
    long x3 = Math.round(c.x3()) - x;
    long y3 = Math.round(c.y3()) - y;
    if (x3 == 0 && y3 == 0 && Math.abs(x1) + Math.abs(y1) + Math.abs(x2) + Math.abs(y2) < 4) {
      return;
    }
    double length = Math.sqrt((double) (x3 * x3 + y3 * y3));
    long bow = Math.abs(x1 * y3 - y1 * x3) + Math.abs(x2 * y3 - y2 * x3);
    if (bow < length * 1.1) {
      command('l', x3);
      number(y3);
    } else {
      command('c', x1);
      number(y1);
      number(x2);
      number(y2);
      number(x3);
      number(y3);
    }
    x += x3;
    y += y3;
  }

  private void command(char command, long first) {
    if (last == command) {
      number(first);
    } else {
      out.append(command).append(first);
      last = command;
    }
  }

  private void number(long value) {
    if (value >= 0) {
      out.append(' ');
    }
    out.append(value);
  }
}
