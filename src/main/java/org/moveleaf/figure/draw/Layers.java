package org.moveleaf.figure.draw;

import java.util.List;

/**
 * One drawn stage, from back to front.
 *
 * @param box what it takes up
 * @param shadow {@code null} for none
 * @param ghost the person in the stage before, {@code null} for none
 * @param fills areas of colour
 * @param lines a path for each weight of line, see {@link Pen}; empty where there is none
 * @param marks eyes and the like: fine ones, then heavy ones
 * @param arrows how it moves
 */
record Layers(
    Box box,
    Shadow shadow,
    Ghost ghost,
    List<Drawing.Fill> fills,
    Lines lines,
    List<String> marks,
    List<ArrowShape> arrows) {

  /** Paths of the lines. */
  record Lines(String fine, String edge, String outline) {
    static Lines of(Drawing drawing) {
      return new Lines(
          drawing.lines(Pen.FINE), drawing.lines(Pen.EDGE), drawing.lines(Pen.OUTLINE));
    }
  }

  /** A pale figure behind the person. */
  record Ghost(List<Drawing.Fill> fills, Lines lines) {}
}
