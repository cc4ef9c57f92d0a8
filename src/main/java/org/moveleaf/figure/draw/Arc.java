package org.moveleaf.figure.draw;

import java.util.List;

/**
 * A border between two regions, from one junction to the next.
 *
 * @param corners corners of pixels, in order
 * @param pen which line stands there
 * @param loop whether it comes back to its start without a junction
 * @param coloured whether the colours on both sides differ
 * @param line curves for the line
 * @param border curves for the colours that meet there
 */
record Arc(
    int[] corners, int pen, boolean loop, boolean coloured, List<Curve> line, List<Curve> border) {

  Arc with(List<Curve> otherLine, List<Curve> otherBorder) {
    return new Arc(corners, pen, loop, coloured, otherLine, otherBorder);
  }
}
