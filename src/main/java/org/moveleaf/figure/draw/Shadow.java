package org.moveleaf.figure.draw;

import java.util.List;
import org.moveleaf.figure.body.Surface;
import org.moveleaf.figure.geometry.Vec;

/** The flat shadow on the floor below what stands on it. */
record Shadow(double x, double y, double rx, double ry) {

  /** What is lower than this throws it, in centimetres. */
  private static final double LOW = 22;

  private static final double MARGIN = 3.5;

  /** {@code null} where nothing stands on the floor. */
  static Shadow below(List<Surface> surfaces, Camera camera) {
    double left = Double.MAX_VALUE;
    double right = -Double.MAX_VALUE;
    double top = Double.MAX_VALUE;
    double bottom = -Double.MAX_VALUE;
    for (Surface surface : surfaces) {
      for (int i = 0; i < surface.pointCount(); i++) {
        if (surface.y(i) < LOW) {
          Vec floor = new Vec(surface.x(i), 0, surface.z(i));
          left = Math.min(left, camera.x(floor));
          right = Math.max(right, camera.x(floor));
          top = Math.min(top, camera.y(floor));
          bottom = Math.max(bottom, camera.y(floor));
        }
      }
    }
    if (right < left) {
      return null;
    }
    double margin = MARGIN * camera.scale();
    return new Shadow(
        (left + right) / 2,
        (top + bottom) / 2,
        (right - left) / 2 * 1.06 + margin,
        Math.max((bottom - top) / 2 * 1.06 + margin * 0.35, margin * 0.45));
  }

  Box box() {
    return new Box(x - rx, y - ry, x + rx, y + ry);
  }
}
