package org.moveleaf.figure.draw;

/** Weights of lines, in units of the drawing. */
enum Pen {
  /** Nothing is drawn. */
  NONE(0),
  /** The border of two colours of one piece, a mark on the skin. */
  FINE(5.8),
  /** Where one part lies in front of another. */
  EDGE(6.6),
  /** Around it all. */
  OUTLINE(7.8),
  /** Colours meet without a line: where a picture is cut off, at the rim of a wall. */
  CUT(0);

  /** Eyes. */
  static final double MARK_HEAVY = 10;

  private final double width;

  Pen(double width) {
    this.width = width;
  }

  double width() {
    return width;
  }
}
