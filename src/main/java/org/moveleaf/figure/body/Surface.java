package org.moveleaf.figure.body;

import org.moveleaf.figure.geometry.Frame;
import org.moveleaf.figure.geometry.Vec;

/**
 * A piece of skin, cloth or wood: triangles in space, and for each corner where it lies on the
 * piece itself, so that the border of a sleeve can be decided for every point between.
 */
public final class Surface {

  private final double[] points;
  private final double[] locals;
  private final int[] triangles;
  private final Part[] parts;
  private final Painter painter;

  /** Says what a point is made of; {@code null} where there is a hole. */
  public interface Painter {
    /**
     * @param x across, y along and z through the piece, in centimetres
     * @param face a number that a box gives to each of its faces, 0 otherwise
     */
    Material at(double x, double y, double z, int face);
  }

  /**
   * @param points x, y, z of each corner in space
   * @param locals the same on the piece
   * @param triangles three corners each, then the face
   * @param parts the part of each triangle
   */
  public Surface(double[] points, double[] locals, int[] triangles, Part[] parts, Painter painter) {
    this.points = points;
    this.locals = locals;
    this.triangles = triangles;
    this.parts = parts;
    this.painter = painter;
  }

  public int pointCount() {
    return points.length / 3;
  }

  public double x(int point) {
    return points[3 * point];
  }

  public double y(int point) {
    return points[3 * point + 1];
  }

  public double z(int point) {
    return points[3 * point + 2];
  }

  public Vec point(int point) {
    return new Vec(x(point), y(point), z(point));
  }

  /** A coordinate of a corner on the piece: 0 across, 1 along, 2 through. */
  public double local(int point, int axis) {
    return locals[3 * point + axis];
  }

  public int triangleCount() {
    return triangles.length / 4;
  }

  /** A corner of a triangle: 0, 1 or 2. */
  public int corner(int triangle, int which) {
    return triangles[4 * triangle + which];
  }

  public int face(int triangle) {
    return triangles[4 * triangle + 3];
  }

  public Part part(int triangle) {
    return parts[triangle];
  }

  public Painter painter() {
    return painter;
  }

  /** The same surface, its corners known by where they lie in a frame. */
  Surface seenFrom(Frame frame, Painter other) {
    double[] seen = new double[locals.length];
    for (int i = 0; i < pointCount(); i++) {
      Vec local = frame.local(point(i));
      seen[3 * i] = local.x();
      seen[3 * i + 1] = local.y();
      seen[3 * i + 2] = local.z();
    }
    return new Surface(points, seen, triangles, parts, other);
  }

  /** The height of its lowest point. */
  public double lowest() {
    double lowest = Double.MAX_VALUE;
    for (int i = 1; i < points.length; i += 3) {
      lowest = Math.min(lowest, points[i]);
    }
    return lowest;
  }
}
