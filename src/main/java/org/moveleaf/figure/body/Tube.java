package org.moveleaf.figure.body;

import java.util.List;
import java.util.function.DoubleFunction;
import org.moveleaf.figure.geometry.Frame;
import org.moveleaf.figure.geometry.Vec;

/**
 * A profile bent along a path: trunk, limbs, fingers.
 *
 * <p>Its lowest point comes from the ellipses themselves, without a mesh, so that a search for the
 * right height is cheap.
 */
final class Tube {

  private final Ring[] rings;

  /** One ellipse in space and on the tube. */
  private record Ring(Vec middle, Vec across, Vec through, Profile.Row row) {}

  /**
   * @param rows the ellipses, see {@link Profile#sampled}
   * @param path the frame at each place along the tube; an ellipse lies across its y axis
   */
  Tube(List<Profile.Row> rows, DoubleFunction<Frame> path) {
    rings = new Ring[rows.size()];
    for (int i = 0; i < rings.length; i++) {
      Profile.Row row = rows.get(i);
      Frame frame = path.apply(row.along());
      rings[i] =
          new Ring(
              frame.at(row.x(), 0, row.z()),
              frame.rotation().x().times(row.width()),
              frame.rotation().z().times(row.depth()),
              row);
    }
  }

  /** The height of the lowest point of the part of it between two places along it. */
  double lowest(double from, double to) {
    double lowest = Double.MAX_VALUE;
    for (Ring ring : rings) {
      if (ring.row.along() >= from && ring.row.along() <= to) {
        double reach =
            Math.sqrt(ring.across.y() * ring.across.y() + ring.through.y() * ring.through.y());
        lowest = Math.min(lowest, ring.middle.y() - reach);
      }
    }
    return lowest;
  }

  double lowest() {
    return lowest(-Double.MAX_VALUE, Double.MAX_VALUE);
  }

  /**
   * Its surface.
   *
   * @param around corners of each ellipse
   * @param partAt the part at each place along the tube
   */
  Surface surface(int around, DoubleFunction<Part> partAt, Surface.Painter painter) {
    int count = rings.length * around;
    double[] points = new double[3 * (count + 2)];
    double[] locals = new double[3 * (count + 2)];
    for (int i = 0; i < rings.length; i++) {
      for (int j = 0; j < around; j++) {
        double angle = 2 * StrictMath.PI * j / around;
        double c = StrictMath.cos(angle);
        double s = StrictMath.sin(angle);
        put(
            points,
            i * around + j,
            rings[i].middle.plus(rings[i].across.times(c)).plus(rings[i].through.times(s)));
        Profile.Row row = rings[i].row;
        put(
            locals,
            i * around + j,
            new Vec(row.x() + row.width() * c, row.along(), row.z() + row.depth() * s));
      }
    }
    put(points, count, rings[0].middle);
    put(points, count + 1, rings[rings.length - 1].middle);
    put(locals, count, localMiddle(rings[0]));
    put(locals, count + 1, localMiddle(rings[rings.length - 1]));
    return new Surface(
        points, locals, MeshIndex.tube(rings.length, around), parts(around, partAt), painter);
  }

  private static Vec localMiddle(Ring ring) {
    return new Vec(ring.row.x(), ring.row.along(), ring.row.z());
  }

  private static void put(double[] into, int point, Vec v) {
    into[3 * point] = v.x();
    into[3 * point + 1] = v.y();
    into[3 * point + 2] = v.z();
  }

  private Part[] parts(int around, DoubleFunction<Part> partAt) {
    Part[] parts = new Part[MeshIndex.count(rings.length, around)];
    int at = 0;
    for (int i = 0; i < rings.length - 1; i++) {
      Part part = partAt.apply((rings[i].row.along() + rings[i + 1].row.along()) / 2);
      for (int j = 0; j < 2 * around; j++) {
        parts[at++] = part;
      }
    }
    Part first = partAt.apply(rings[0].row.along());
    Part last = partAt.apply(rings[rings.length - 1].row.along());
    for (int j = 0; j < around; j++) {
      parts[at++] = first;
      parts[at++] = last;
    }
    return parts;
  }
}
