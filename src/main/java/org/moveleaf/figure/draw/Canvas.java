package org.moveleaf.figure.draw;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.moveleaf.figure.body.Material;
import org.moveleaf.figure.body.Part;
import org.moveleaf.figure.body.Surface;
import org.moveleaf.figure.geometry.Vec;

/** A depth buffer: for each pixel what is seen there, how far away and of which colour. */
final class Canvas {

  private static final int MARGIN = 12;

  /**
   * In pixels. A pixel also belongs to a triangle if its middle lies a millionth of the triangle's
   * size beside it; none is so large that this is more.
   */
  private static final double SLACK = 0.01;

  /** Thin on purpose, and not to be taken for a sliver. */
  private static final Set<Material> THIN =
      EnumSet.of(
          Material.SOLE,
          Material.BAND,
          Material.METAL,
          Material.MAT,
          Material.MAT_SIDE,
          Material.WOOD,
          Material.WOOD_SIDE,
          Material.WOOD_TOP,
          Material.JAMB,
          Material.JAMB_SIDE,
          Material.WALL_EDGE,
          Material.SKIRTING,
          Material.JAMB_TOP);

  private final Camera camera;
  private final Detail detail;
  private final int width;
  private final int height;
  private final int originX;
  private final int originY;
  private final int bottom;

  /** The last row that is drawn. */
  private final int lowest;

  private final float[] depth;
  private final short[] part;
  private final short[] colour;
  private final boolean[] thin;
  private final List<Part> parts = new ArrayList<>();
  private final Map<Part, Integer> numbers = new HashMap<>();

  /**
   * @param box what is to be seen, in units of the drawing
   * @param isCut whether there is more below it
   */
  Canvas(Camera camera, Box box, boolean isCut, Detail detail) {
    this.detail = detail;
    this.camera = camera;
    this.originX = (int) Math.ceil(MARGIN - box.left());
    this.originY = (int) Math.ceil(MARGIN - box.top());
    this.width = (int) Math.ceil(box.width() + 2 * MARGIN);
    this.height = (int) Math.ceil(box.height() + 2 * MARGIN);
    this.bottom = isCut ? (int) Math.round(box.bottom() + originY) : height;
    this.lowest = Math.min(height - 3, bottom - 1);
    this.depth = new float[width * height];
    this.part = new short[width * height];
    this.colour = new short[width * height];
    this.thin = new boolean[1 << 8];
    Arrays.fill(depth, -1e9f);
    Arrays.fill(part, (short) -1);
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  int originX() {
    return originX;
  }

  int originY() {
    return originY;
  }

  float[] depths() {
    return depth;
  }

  short[] partNumbers() {
    return part;
  }

  short[] colourNumbers() {
    return colour;
  }

  List<Part> parts() {
    return parts;
  }

  int number(Part each) {
    return numbers.computeIfAbsent(
        each,
        p -> {
          parts.add(p);
          return parts.size() - 1;
        });
  }

  /** Draws what is nearer than what is there. */
  void draw(Surface surface, Colours colours, Predicate<Part> isFar) {
    int count = surface.pointCount();
    double[] x = new double[count];
    double[] y = new double[count];
    double[] z = new double[count];
    for (int i = 0; i < count; i++) {
      Vec point = surface.point(i);
      x[i] = camera.x(point) + originX;
      y[i] = camera.y(point) + originY;
      z[i] = camera.depth(point);
    }
    Part last = null;
    int number = -1;
    boolean far = false;
    for (int t = 0; t < surface.triangleCount(); t++) {
      if (surface.part(t) != last) {
        last = surface.part(t);
        number = number(last);
        far = isFar.test(last);
      }
      fill(surface, t, x, y, z, number, colours, far);
    }
  }

  private void fill(
      Surface surface,
      int triangle,
      double[] x,
      double[] y,
      double[] z,
      int number,
      Colours colours,
      boolean far) {
    int a = surface.corner(triangle, 0);
    int b = surface.corner(triangle, 1);
    int c = surface.corner(triangle, 2);
    // Most triangles are so small that the middle of no pixel lies in them.
    int top = Math.max(2, firstMiddle(least(y[a], y[b], y[c])));
    int low = Math.min(lowest, lastMiddle(most(y[a], y[b], y[c])));
    if (top > low) {
      return;
    }
    int left = Math.max(2, firstMiddle(least(x[a], x[b], x[c])));
    int right = Math.min(width - 3, lastMiddle(most(x[a], x[b], x[c])));
    double area = (x[b] - x[a]) * (y[c] - y[a]) - (x[c] - x[a]) * (y[b] - y[a]);
    if (left > right || Math.abs(area) < 1e-6) {
      return;
    }
    Material last = null;
    short own = 0;
    double ux = (y[b] - y[c]) / area;
    double uy = (x[c] - x[b]) / area;
    double vx = (y[c] - y[a]) / area;
    double vy = (x[a] - x[c]) / area;
    double wx = -ux - vx;
    double startU = (x[b] * y[c] - x[c] * y[b]) / area;
    double startV = (x[c] * y[a] - x[a] * y[c]) / area;
    float[] nearest = depth;
    for (int py = top; py <= low; py++) {
      double cy = py + 0.5;
      double u0 = startU + uy * cy;
      double v0 = startV + vy * cy;
      double w0 = 1 - u0 - v0;
      int from = Math.max(left, Math.max(first(u0, ux), Math.max(first(v0, vx), first(w0, wx))));
      int to = Math.min(right, Math.min(last(u0, ux), Math.min(last(v0, vx), last(w0, wx))));
      for (int px = from, pixel = py * width + from; px <= to; px++, pixel++) {
        double cx = px + 0.5;
        double u = u0 + ux * cx;
        double v = v0 + vx * cx;
        double w = 1 - u - v;
        float d = (float) (u * z[a] + v * z[b] + w * z[c]);
        if (d > nearest[pixel]) {
          Material material = material(surface, triangle, a, b, c, u, v, w);
          if (material != null) {
            nearest[pixel] = d;
            part[pixel] = (short) number;
            if (material != last) {
              last = material;
              own = (short) colours.number(material, far);
              thin[own] = THIN.contains(material);
            }
            colour[pixel] = own;
          }
        }
      }
    }
  }

  private static double least(double a, double b, double c) {
    double least = a < b ? a : b;
    return least < c ? least : c;
  }

  private static double most(double a, double b, double c) {
    double most = a > b ? a : b;
    return most > c ? most : c;
  }

  private static int firstMiddle(double least) {
    return Whole.ceil(least - 0.5 - SLACK);
  }

  private static int lastMiddle(double most) {
    return Whole.floor(most - 0.5 + SLACK);
  }

  /** The first pixel of a row whose middle lies on the inner side of an edge. */
  private static int first(double start, double slope) {
    if (slope > 1e-12) {
      return Whole.ceil((-1e-6 - start) / slope - 0.5);
    }
    return slope < -1e-12 || start >= -1e-6 ? Integer.MIN_VALUE : Integer.MAX_VALUE;
  }

  private static int last(double start, double slope) {
    if (slope < -1e-12) {
      return Whole.floor((-1e-6 - start) / slope - 0.5);
    }
    return slope > 1e-12 || start >= -1e-6 ? Integer.MAX_VALUE : Integer.MIN_VALUE;
  }

  private static Material material(
      Surface surface, int triangle, int a, int b, int c, double u, double v, double w) {
    return surface
        .painter()
        .at(
            u * surface.local(a, 0) + v * surface.local(b, 0) + w * surface.local(c, 0),
            u * surface.local(a, 1) + v * surface.local(b, 1) + w * surface.local(c, 1),
            u * surface.local(a, 2) + v * surface.local(b, 2) + w * surface.local(c, 2),
            surface.face(triangle));
  }

  /** Whether a point can be seen, or lies no deeper than a tolerance below what is seen. */
  boolean shows(Vec point, double tolerance) {
    int x = (int) Math.floor(camera.x(point) + originX);
    int y = (int) Math.floor(camera.y(point) + originY);
    if (x < 0 || y < 0 || x >= width || y >= height) {
      return false;
    }
    return camera.depth(point) > depth[y * width + x] - tolerance;
  }

  /** What is seen at a point. */
  Part partAt(Vec point) {
    int x = (int) Math.floor(camera.x(point) + originX);
    int y = (int) Math.floor(camera.y(point) + originY);
    if (x < 0 || y < 0 || x >= width || y >= height || part[y * width + x] < 0) {
      return null;
    }
    return parts.get(part[y * width + x]);
  }

  /** Whether what is seen at a pixel is thin on purpose. */
  boolean keepsThin(int pixel) {
    return thin[colour[pixel]];
  }

  boolean isBackdrop(int pixel) {
    return part[pixel] >= 0 && parts.get(part[pixel]).isBackdrop();
  }

  Detail detail() {
    return detail;
  }

  Camera camera() {
    return camera;
  }

  /** The row below which nothing is drawn; where a picture is cut off, it is inside the canvas. */
  int bottom() {
    return bottom;
  }
}
