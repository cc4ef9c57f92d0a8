package org.moveleaf.figure.body;

import java.util.List;
import org.moveleaf.figure.geometry.Vec;

/**
 * A short line on the surface: an eye, a brow, the edge of a shoulder blade.
 *
 * @param points two or more, on the surface
 * @param away the direction away from the surface; the mark shows only to who stands there
 * @param pen how heavy it is
 */
public record Mark(List<Vec> points, Vec away, Pen pen) {

  public Mark {
    points = List.copyOf(points);
  }

  /** Weights of marks. */
  public enum Pen {
    FINE,
    HEAVY
  }
}
