package org.moveleaf.model;

/** A size of paper, upright. */
public enum Paper implements Word {
  A4(210, 297),
  LETTER(215.9, 279.4),
  A3(297, 420),
  TABLOID(279.4, 431.8);

  private final double width;
  private final double height;

  Paper(double width, double height) {
    this.width = width;
    this.height = height;
  }

  /** In millimetres. */
  public double width() {
    return width;
  }

  /** In millimetres. */
  public double height() {
    return height;
  }

  /** The sheet for the wall that is twice as large. */
  public Paper forWall() {
    return this == LETTER ? TABLOID : this == A4 ? A3 : this;
  }
}
