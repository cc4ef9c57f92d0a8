package org.moveleaf.figure.prop;

import java.util.Collection;
import org.moveleaf.figure.body.Surface;
import org.moveleaf.figure.geometry.Vec;

/**
 * The space that bodies take up, in centimetres.
 *
 * @param low the least x, y and z
 * @param high the greatest
 */
public record Extent(Vec low, Vec high) {

  private static final double FAR = 1e6;
  private static final Extent NOTHING =
      new Extent(new Vec(FAR, FAR, FAR), new Vec(-FAR, -FAR, -FAR));

  /** That of all corners of the surfaces up to a height. */
  public static Extent of(Collection<Surface> surfaces, double height) {
    Extent extent = NOTHING;
    for (Surface surface : surfaces) {
      for (int i = 0; i < surface.pointCount(); i++) {
        if (surface.y(i) <= height) {
          extent = extent.with(surface.point(i));
        }
      }
    }
    return extent;
  }

  private Extent with(Vec p) {
    return new Extent(
        new Vec(Math.min(low.x(), p.x()), Math.min(low.y(), p.y()), Math.min(low.z(), p.z())),
        new Vec(Math.max(high.x(), p.x()), Math.max(high.y(), p.y()), Math.max(high.z(), p.z())));
  }

  public Extent with(Extent other) {
    return with(other.low).with(other.high);
  }

  public boolean isEmpty() {
    return high.x() < low.x();
  }
}
