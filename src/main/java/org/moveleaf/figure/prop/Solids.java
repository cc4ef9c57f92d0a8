package org.moveleaf.figure.prop;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.moveleaf.figure.body.Material;
import org.moveleaf.figure.body.Part;
import org.moveleaf.figure.body.Surface;
import org.moveleaf.figure.geometry.Frame;
import org.moveleaf.figure.geometry.Vec;

/** Boxes, rods and balls as surfaces. */
final class Solids {

  private static final int AROUND = 28;

  private static final Face[] FACES = Face.values();

  private Solids() {}

  /** Faces of a box. */
  enum Face {
    LEFT,
    RIGHT,
    TOP,
    BOTTOM,
    FRONT,
    BACK
  }

  /**
   * A box.
   *
   * @param frame in which it stands
   * @param low its corner with the least coordinates
   * @param high its corner with the greatest
   */
  static Surface box(Frame frame, Vec low, Vec high, Part part, Surface.Painter painter) {
    double[] points = new double[24 * 3];
    double[] locals = new double[24 * 3];
    int[] triangles = new int[12 * 4];
    int corner = 0;
    int triangle = 0;
    for (Face face : FACES) {
      int first = corner;
      for (Vec each : corners(face, low, high)) {
        put(points, corner, frame.at(each));
        put(locals, corner, each);
        corner++;
      }
      triangle = put(triangles, triangle, first, first + 1, first + 2, face.ordinal());
      triangle = put(triangles, triangle, first, first + 2, first + 3, face.ordinal());
    }
    return surface(points, locals, triangles, part, painter);
  }

  private static List<Vec> corners(Face face, Vec l, Vec h) {
    return switch (face) {
      case LEFT ->
          List.of(h, v(h.x(), h.y(), l.z()), v(h.x(), l.y(), l.z()), v(h.x(), l.y(), h.z()));
      case RIGHT ->
          List.of(l, v(l.x(), l.y(), h.z()), v(l.x(), h.y(), h.z()), v(l.x(), h.y(), l.z()));
      case TOP ->
          List.of(h, v(l.x(), h.y(), h.z()), v(l.x(), h.y(), l.z()), v(h.x(), h.y(), l.z()));
      case BOTTOM ->
          List.of(l, v(h.x(), l.y(), l.z()), v(h.x(), l.y(), h.z()), v(l.x(), l.y(), h.z()));
      case FRONT ->
          List.of(h, v(h.x(), l.y(), h.z()), v(l.x(), l.y(), h.z()), v(l.x(), h.y(), h.z()));
      case BACK ->
          List.of(l, v(l.x(), h.y(), l.z()), v(h.x(), h.y(), l.z()), v(h.x(), l.y(), l.z()));
    };
  }

  /** A box of a lighter top and a darker side. */
  static Surface block(
      Frame frame, Vec low, Vec high, Part part, Material front, Material top, Material side) {
    return box(
        frame,
        low,
        high,
        part,
        (x, y, z, face) ->
            switch (FACES[face]) {
              case TOP -> top;
              case LEFT, RIGHT -> side;
              default -> front;
            });
  }

  /** A round rod between two points. */
  static Surface rod(Vec from, Vec to, double radius, Part part, Surface.Painter painter) {
    Vec axis = to.minus(from);
    Vec along = axis.unit();
    Vec side = (Math.abs(along.y()) < 0.9 ? Vec.UP : Vec.FRONT).cross(along).unit();
    Vec other = along.cross(side);
    List<Vec> points = new ArrayList<>();
    List<Vec> locals = new ArrayList<>();
    for (int end = 0; end < 2; end++) {
      for (int i = 0; i < AROUND; i++) {
        double angle = 2 * StrictMath.PI * i / AROUND;
        Vec out =
            side.times(radius * StrictMath.cos(angle))
                .plus(other.times(radius * StrictMath.sin(angle)));
        points.add((end == 0 ? from : to).plus(out));
        locals.add(v(0, end * axis.length(), 0));
      }
    }
    points.add(from);
    points.add(to);
    locals.add(v(0, 0, 0));
    locals.add(v(0, axis.length(), 0));
    int[] triangles = new int[4 * 4 * AROUND];
    int at = 0;
    for (int i = 0; i < AROUND; i++) {
      int next = (i + 1) % AROUND;
      at = put(triangles, at, i, next, AROUND + i, 0);
      at = put(triangles, at, next, AROUND + next, AROUND + i, 0);
      at = put(triangles, at, 2 * AROUND, next, i, 1);
      at = put(triangles, at, 2 * AROUND + 1, AROUND + i, AROUND + next, 1);
    }
    return surface(flat(points), flat(locals), triangles, part, painter);
  }

  /**
   * A ball, or a cushion: an ellipsoid whose sides are flattened.
   *
   * @param half half of its size along each axis
   * @param roundness 1 for an ellipsoid, towards 0 for a box
   */
  static Surface cushion(
      Frame frame, Vec half, double roundness, Part part, Surface.Painter painter) {
    int rows = 30;
    int around = 48;
    List<Vec> points = new ArrayList<>();
    List<Vec> locals = new ArrayList<>();
    for (int i = 0; i <= rows; i++) {
      double down = StrictMath.PI * i / rows - StrictMath.PI / 2;
      for (int j = 0; j < around; j++) {
        double turn = 2 * StrictMath.PI * j / around;
        double flat = bent(StrictMath.cos(down), roundness);
        Vec local =
            v(
                half.x() * flat * bent(StrictMath.cos(turn), roundness),
                half.y() * bent(StrictMath.sin(down), roundness),
                half.z() * flat * bent(StrictMath.sin(turn), roundness));
        points.add(frame.at(local));
        locals.add(local);
      }
    }
    int[] triangles = new int[4 * 2 * rows * around];
    int at = 0;
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < around; j++) {
        int a = i * around + j;
        int b = i * around + (j + 1) % around;
        at = put(triangles, at, a, b, a + around, 0);
        at = put(triangles, at, b, b + around, a + around, 0);
      }
    }
    return surface(flat(points), flat(locals), triangles, part, painter);
  }

  private static double bent(double share, double roundness) {
    return Math.signum(share) * StrictMath.pow(Math.abs(share), roundness);
  }

  /**
   * A strip of cloth or rubber along a line in a plane.
   *
   * @param middle points of the line, at least two that differ from their neighbours
   * @param normal of the plane, a unit long; the strip is as thick in its direction
   */
  static Surface ribbon(
      List<Vec> middle, Vec normal, double width, double thickness, Part part, Material material) {
    int last = middle.size() - 1;
    Vec through = normal.times(thickness / 2);
    List<Vec> points = new ArrayList<>();
    int[] triangles = new int[4 * (8 * last + 4)];
    int at = 0;
    for (int i = 0; i <= last; i++) {
      Vec along = middle.get(Math.min(last, i + 1)).minus(middle.get(Math.max(0, i - 1)));
      Vec across = normal.cross(along).unit().times(width / 2);
      points.add(middle.get(i).plus(across).plus(through));
      points.add(middle.get(i).plus(across).minus(through));
      points.add(middle.get(i).minus(across).minus(through));
      points.add(middle.get(i).minus(across).plus(through));
      for (int side = 0; i < last && side < 4; side++) {
        int a = 4 * i + side;
        int b = 4 * i + (side + 1) % 4;
        at = put(triangles, at, a, b, a + 4, 0);
        at = put(triangles, at, b, b + 4, a + 4, 0);
      }
    }
    for (int first : new int[] {0, 4 * last}) {
      at = put(triangles, at, first, first + 1, first + 2, 0);
      at = put(triangles, at, first, first + 2, first + 3, 0);
    }
    double[] flat = flat(points);
    return surface(flat, flat, triangles, part, (x, y, z, face) -> material);
  }

  private static Surface surface(
      double[] points, double[] locals, int[] triangles, Part part, Surface.Painter painter) {
    Part[] parts = new Part[triangles.length / 4];
    Arrays.fill(parts, part);
    return new Surface(points, locals, triangles, parts, painter);
  }

  private static Vec v(double x, double y, double z) {
    return new Vec(x, y, z);
  }

  private static double[] flat(List<Vec> points) {
    double[] flat = new double[3 * points.size()];
    for (int i = 0; i < points.size(); i++) {
      put(flat, i, points.get(i));
    }
    return flat;
  }

  private static void put(double[] into, int point, Vec v) {
    into[3 * point] = v.x();
    into[3 * point + 1] = v.y();
    into[3 * point + 2] = v.z();
  }

  private static int put(int[] triangles, int at, int a, int b, int c, int face) {
    triangles[at] = a;
    triangles[at + 1] = b;
    triangles[at + 2] = c;
    triangles[at + 3] = face;
    return at + 4;
  }
}
