package org.moveleaf.figure.draw;

import java.util.ArrayList;
import java.util.List;

/**
 * Lays smooth curves through the stairs of pixel corners: corners are found and kept, straight
 * stretches stay straight, the rest is smoothed and fitted with cubic curves, after P. J.
 * Schneider, “An Algorithm for Automatically Fitting Digitized Curves”, Graphics Gems, 1990.
 */
final class CurveFit {

  private static final int REACH = 8;
  private static final int SMOOTHING = 8;
  private static final double STRAIGHT = 0.9;

  private final int reach;
  private final int smoothing;
  private final double tolerance;
  private final double cornerDegrees;

  /** The cosine of a bend a little smaller than a corner's: only larger ones need be measured. */
  private final double softCosine;

  /**
   * @param detail how large the pixels are
   * @param tolerance how far a curve may stray, in pixels
   * @param cornerDegrees how sharp a bend must be to stay a corner
   */
  CurveFit(Detail detail, double tolerance, double cornerDegrees) {
    this.reach = Math.max(5, detail.pixels(REACH));
    this.smoothing = detail.pixels(SMOOTHING);
    this.tolerance = tolerance;
    this.cornerDegrees = cornerDegrees;
    this.softCosine = StrictMath.cos(StrictMath.toRadians(cornerDegrees - 1));
  }

  /** Points in order: x at even, y at odd places. */
  private record Points(double[] xy) {
    int size() {
      return xy.length / 2;
    }

    double x(int i) {
      return xy[2 * i];
    }

    double y(int i) {
      return xy[2 * i + 1];
    }

    Points part(int from, int to) {
      return new Points(java.util.Arrays.copyOfRange(xy, 2 * from, 2 * to + 2));
    }
  }

  /**
   * @param x of the corners of pixels, in order
   * @param y likewise
   * @param loop whether the last is the first again
   */
  List<Curve> fit(int[] x, int[] y, boolean loop) {
    Points points = midpoints(x, y, loop);
    if (points.size() < 2) {
      return List.of();
    }
    List<Integer> corners = corners(points, loop);
    List<Curve> curves = new ArrayList<>();
    if (loop && corners.isEmpty()) {
      fitLoop(points, curves);
    } else if (loop) {
      for (int i = 0; i < corners.size(); i++) {
        int from = corners.get(i);
        int to = corners.get((i + 1) % corners.size());
        fitStretch(around(points, from, to <= from ? to + points.size() : to), curves);
      }
    } else {
      int from = 0;
      for (int corner : corners) {
        fitStretch(points.part(from, corner), curves);
        from = corner;
      }
      fitStretch(points.part(from, points.size() - 1), curves);
    }
    return curves;
  }

  /** The middle of each crack, with the ends of an open way kept. */
  private static Points midpoints(int[] x, int[] y, boolean loop) {
    int cracks = x.length - 1;
    double[] xy = new double[2 * (loop ? cracks : cracks + 2)];
    int at = 0;
    if (!loop) {
      xy[at++] = x[0];
      xy[at++] = y[0];
    }
    for (int i = 0; i < cracks; i++) {
      xy[at++] = (x[i] + x[i + 1]) / 2.0;
      xy[at++] = (y[i] + y[i + 1]) / 2.0;
    }
    if (!loop) {
      xy[at++] = x[cracks];
      xy[at] = y[cracks];
    }
    return new Points(xy);
  }

  private static Points around(Points points, int from, int to) {
    double[] xy = new double[2 * (to - from + 1)];
    for (int i = from; i <= to; i++) {
      xy[2 * (i - from)] = points.x(i % points.size());
      xy[2 * (i - from) + 1] = points.y(i % points.size());
    }
    return new Points(xy);
  }

  /** Averages with neighbours, one to two to one, again and again; ends stay. */
  private static Points smoothed(Points points, boolean loop, int times) {
    double[] xy = points.xy;
    int n = points.size();
    for (int k = 0; k < times; k++) {
      double[] next = xy.clone();
      for (int i = 0; i < n; i++) {
        if (loop || i > 0 && i < n - 1) {
          int before = i == 0 ? n - 1 : i - 1;
          int after = i == n - 1 ? 0 : i + 1;
          next[2 * i] = (xy[2 * before] + 2 * xy[2 * i] + xy[2 * after]) / 4;
          next[2 * i + 1] = (xy[2 * before + 1] + 2 * xy[2 * i + 1] + xy[2 * after + 1]) / 4;
        }
      }
      xy = next;
    }
    return new Points(xy);
  }

  private List<Integer> corners(Points points, boolean loop) {
    Points soft = smoothed(points, loop, 3);
    int n = soft.size();
    double[] angles = new double[n];
    for (int i = 0; i < n; i++) {
      int own = loop ? reach : Math.min(reach, Math.min(i, n - 1 - i));
      if (own >= 5 && n > 2 * own) {
        angles[i] = turn(soft, (i - own + n) % n, i, (i + own) % n);
      }
    }
    List<Integer> corners = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      if (angles[i] > cornerDegrees && isSharpestNearby(angles, i)) {
        corners.add(i);
      }
    }
    return corners;
  }

  private boolean isSharpestNearby(double[] angles, int i) {
    int n = angles.length;
    for (int j = -reach; j <= reach; j++) {
      int other = ((i + j) % n + n) % n;
      if (angles[other] > angles[i] || angles[other] == angles[i] && j < 0) {
        return false;
      }
    }
    return true;
  }

  /** In degrees; 0 where it is too small for a corner. */
  private double turn(Points p, int a, int b, int c) {
    double ux = p.x(b) - p.x(a);
    double uy = p.y(b) - p.y(a);
    double vx = p.x(c) - p.x(b);
    double vy = p.y(c) - p.y(b);
    double lengths = Math.sqrt(ux * ux + uy * uy) * Math.sqrt(vx * vx + vy * vy);
    if (lengths == 0) {
      return 0;
    }
    double cosine = Math.max(-1, Math.min(1, (ux * vx + uy * vy) / lengths));
    if (cosine > softCosine) {
      return 0;
    }
    return StrictMath.toDegrees(StrictMath.acos(cosine));
  }

  private void fitLoop(Points points, List<Curve> curves) {
    Points soft = smoothed(points, true, smoothing);
    double[] closed = java.util.Arrays.copyOf(soft.xy, soft.xy.length + 2);
    closed[closed.length - 2] = closed[0];
    closed[closed.length - 1] = closed[1];
    Points ring = new Points(closed);
    int n = ring.size();
    double[] tangent = unit(ring.x(1) - ring.x(n - 2), ring.y(1) - ring.y(n - 2));
    fitCubic(ring, 0, n - 1, tangent, new double[] {-tangent[0], -tangent[1]}, curves, 0);
  }

  private void fitStretch(Points points, List<Curve> curves) {
    int n = points.size();
    if (n < 2) {
      return;
    }
    if (isStraight(points)) {
      curves.add(line(points, 0, n - 1));
      return;
    }
    Points soft = smoothed(points, false, smoothing);
    int far = Math.min(5, n - 1);
    double[] first = unit(soft.x(far) - soft.x(0), soft.y(far) - soft.y(0));
    double[] last = unit(soft.x(n - 1 - far) - soft.x(n - 1), soft.y(n - 1 - far) - soft.y(n - 1));
    fitCubic(soft, 0, n - 1, first, last, curves, 0);
  }

  private static boolean isStraight(Points p) {
    int n = p.size();
    double[] u = unit(p.x(n - 1) - p.x(0), p.y(n - 1) - p.y(0));
    for (int i = 0; i < n; i++) {
      double dx = p.x(i) - p.x(0);
      double dy = p.y(i) - p.y(0);
      if (Math.abs(dx * u[1] - dy * u[0]) > STRAIGHT) {
        return false;
      }
    }
    return true;
  }

  private static Curve line(Points p, int from, int to) {
    double dx = (p.x(to) - p.x(from)) / 3;
    double dy = (p.y(to) - p.y(from)) / 3;
    return new Curve(
        p.x(from),
        p.y(from),
        p.x(from) + dx,
        p.y(from) + dy,
        p.x(to) - dx,
        p.y(to) - dy,
        p.x(to),
        p.y(to));
  }

  private static double[] unit(double x, double y) {
    double length = Math.sqrt(x * x + y * y);
    return length == 0 ? new double[] {0, 0} : new double[] {x / length, y / length};
  }

  /** Fits one curve, or splits where it strays furthest and fits both halves. */
  private void fitCubic(
      Points p, int from, int to, double[] t1, double[] t2, List<Curve> curves, int deep) {
    int n = to - from + 1;
    if (n == 2 || deep > 24) {
      double third = distance(p, from, to) / 3;
      curves.add(
          new Curve(
              p.x(from),
              p.y(from),
              p.x(from) + t1[0] * third,
              p.y(from) + t1[1] * third,
              p.x(to) + t2[0] * third,
              p.y(to) + t2[1] * third,
              p.x(to),
              p.y(to)));
      return;
    }
    double[] u = chordLengths(p, from, to);
    Curve curve = generate(p, from, to, u, t1, t2);
    int worst = worst(p, from, to, curve, u);
    double error = error(p, worst, curve, u[worst - from]);
    for (int i = 0; i < 4 && error >= tolerance && error < tolerance * 6; i++) {
      for (int j = 0; j < n; j++) {
        u[j] = improve(curve, p.x(from + j), p.y(from + j), u[j]);
      }
      curve = generate(p, from, to, u, t1, t2);
      worst = worst(p, from, to, curve, u);
      error = error(p, worst, curve, u[worst - from]);
    }
    if (error < tolerance) {
      curves.add(curve);
      return;
    }
    int split = Math.max(from + 1, Math.min(to - 1, worst));
    int near = Math.max(1, Math.min(4, Math.min(split - from, to - split)));
    double[] middle =
        unit(p.x(split - near) - p.x(split + near), p.y(split - near) - p.y(split + near));
    fitCubic(p, from, split, t1, middle, curves, deep + 1);
    fitCubic(p, split, to, new double[] {-middle[0], -middle[1]}, t2, curves, deep + 1);
  }

  private static double distance(Points p, int a, int b) {
    double dx = p.x(b) - p.x(a);
    double dy = p.y(b) - p.y(a);
    return Math.sqrt(dx * dx + dy * dy);
  }

  private static double[] chordLengths(Points p, int from, int to) {
    double[] u = new double[to - from + 1];
    for (int i = 1; i < u.length; i++) {
      u[i] = u[i - 1] + distance(p, from + i - 1, from + i);
    }
    double total = u[u.length - 1];
    for (int i = 1; i < u.length; i++) {
      u[i] = total == 0 ? (double) i / (u.length - 1) : u[i] / total;
    }
    return u;
  }

  /** The curve with given tangents that lies nearest by least squares. */
  private static Curve generate(Points p, int from, int to, double[] u, double[] t1, double[] t2) {
    double c00 = 0;
    double c01 = 0;
    double c11 = 0;
    double r0 = 0;
    double r1 = 0;
    double fx = p.x(from);
    double fy = p.y(from);
    double lx = p.x(to);
    double ly = p.y(to);
    double tangents = t1[0] * t2[0] + t1[1] * t2[1];
    for (int i = 0; i < u.length; i++) {
      double t = u[i];
      double m = 1 - t;
      double b0 = m * m * m;
      double b1 = 3 * t * m * m;
      double b2 = 3 * t * t * m;
      double b3 = t * t * t;
      c00 += b1 * b1 * (t1[0] * t1[0] + t1[1] * t1[1]);
      c01 += b1 * b2 * tangents;
      c11 += b2 * b2 * (t2[0] * t2[0] + t2[1] * t2[1]);
      double dx = p.x(from + i) - fx * (b0 + b1) - lx * (b2 + b3);
      double dy = p.y(from + i) - fy * (b0 + b1) - ly * (b2 + b3);
      r0 += b1 * (t1[0] * dx + t1[1] * dy);
      r1 += b2 * (t2[0] * dx + t2[1] * dy);
    }
    double determinant = c00 * c11 - c01 * c01;
    double length = distance(p, from, to);
    double left = determinant == 0 ? 0 : (r0 * c11 - r1 * c01) / determinant;
    double right = determinant == 0 ? 0 : (c00 * r1 - c01 * r0) / determinant;
    double least = 1e-3 * length;
    double most = 3 * length + 3;
    if (!(left > least && right > least && left < most && right < most)) {
      left = length / 3;
      right = length / 3;
    }
    return new Curve(
        fx,
        fy,
        fx + t1[0] * left,
        fy + t1[1] * left,
        lx + t2[0] * right,
        ly + t2[1] * right,
        lx,
        ly);
  }

  private static int worst(Points p, int from, int to, Curve curve, double[] u) {
    int worst = (from + to) / 2;
    double most = 0;
    for (int i = from + 1; i < to; i++) {
      double error = error(p, i, curve, u[i - from]);
      if (error > most) {
        most = error;
        worst = i;
      }
    }
    return worst;
  }

  private static double error(Points p, int i, Curve c, double t) {
    double dx = at(c.x0(), c.x1(), c.x2(), c.x3(), t) - p.x(i);
    double dy = at(c.y0(), c.y1(), c.y2(), c.y3(), t) - p.y(i);
    return Math.sqrt(dx * dx + dy * dy);
  }

  private static double at(double a, double b, double c, double d, double t) {
    double m = 1 - t;
    return m * m * m * a + 3 * m * m * t * b + 3 * m * t * t * c + t * t * t * d;
  }

  /** One step of Newton's method towards the nearest place on the curve. */
  private static double improve(Curve c, double x, double y, double t) {
    double m = 1 - t;
    double dx = at(c.x0(), c.x1(), c.x2(), c.x3(), t) - x;
    double dy = at(c.y0(), c.y1(), c.y2(), c.y3(), t) - y;
    double x1 = slope(c.x0(), c.x1(), c.x2(), c.x3(), t, m);
    double y1 = slope(c.y0(), c.y1(), c.y2(), c.y3(), t, m);
    double x2 = 6 * (m * (c.x2() - 2 * c.x1() + c.x0()) + t * (c.x3() - 2 * c.x2() + c.x1()));
    double y2 = 6 * (m * (c.y2() - 2 * c.y1() + c.y0()) + t * (c.y3() - 2 * c.y2() + c.y1()));
    double divisor = x1 * x1 + y1 * y1 + dx * x2 + dy * y2;
    if (divisor == 0) {
      return t;
    }
    return Math.max(0, Math.min(1, t - (dx * x1 + dy * y1) / divisor));
  }

  private static double slope(double a, double b, double c, double d, double t, double m) {
    return 3 * (m * m * (b - a) + 2 * m * t * (c - b) + t * t * (d - c));
  }
}
