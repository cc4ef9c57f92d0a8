package org.moveleaf.figure.draw;

import java.util.ArrayList;
import java.util.List;

/**
 * An arrow along a way: a shaft with a pale rim, so that it reads on clothes and on a copy, and one
 * head or two.
 *
 * @param shaft the data of a path, a line
 * @param heads the data of a path, filled
 * @param box what it takes up
 */
record ArrowShape(String shaft, String heads, Box box) {

  static final double WIDTH = 12;
  static final double RIM = 8;

  private static final double HEAD_LENGTH = 33;
  private static final double HEAD_HALF = 19;

  /**
   * @param x of points along the way, at least two, in units of the drawing
   * @param both whether it points both ways
   */
  static ArrowShape along(double[] x, double[] y, boolean both) {
    List<double[]> dense = dense(x, y);
    Box box = Box.EMPTY;
    for (double[] each : dense) {
      box = box.with(each[0], each[1]);
    }
    List<List<Curve>> heads = new ArrayList<>();
    heads.add(head(dense));
    List<double[]> shaft = shortened(dense);
    if (both) {
      java.util.Collections.reverse(dense);
      heads.add(head(dense));
      java.util.Collections.reverse(shaft);
      shaft = shortened(shaft);
      java.util.Collections.reverse(shaft);
    }
    return new ArrowShape(
        PathText.of(List.of(sparse(shaft)), false),
        PathText.of(heads, true),
        box.grown(HEAD_HALF + RIM));
  }

  private static List<double[]> dense(double[] x, double[] y) {
    List<double[]> points = new ArrayList<>();
    for (Curve c : Smooth.through(x, y)) {
      for (int i = points.isEmpty() ? 0 : 1; i <= 12; i++) {
        double t = i / 12.0;
        double m = 1 - t;
        points.add(
            new double[] {
              m * m * m * c.x0()
                  + 3 * m * m * t * c.x1()
                  + 3 * m * t * t * c.x2()
                  + t * t * t * c.x3(),
              m * m * m * c.y0()
                  + 3 * m * m * t * c.y1()
                  + 3 * m * t * t * c.y2()
                  + t * t * t * c.y3()
            });
      }
    }
    return points;
  }

  /** The points up to where the head begins. */
  private static List<double[]> shortened(List<double[]> points) {
    double[] tip = points.get(points.size() - 1);
    List<double[]> shorter = new ArrayList<>(points);
    while (shorter.size() > 2
        && distance(shorter.get(shorter.size() - 1), tip) < HEAD_LENGTH * 0.8) {
      shorter.remove(shorter.size() - 1);
    }
    return shorter;
  }

  private static List<Curve> head(List<double[]> points) {
    double[] tip = points.get(points.size() - 1);
    double[] back = points.get(0);
    for (int i = points.size() - 1; i >= 0; i--) {
      back = points.get(i);
      if (distance(back, tip) >= HEAD_LENGTH) {
        break;
      }
    }
    double length = Math.max(1e-6, distance(back, tip));
    double ux = (tip[0] - back[0]) / length;
    double uy = (tip[1] - back[1]) / length;
    double bx = tip[0] - ux * HEAD_LENGTH;
    double by = tip[1] - uy * HEAD_LENGTH;
    return polygon(
        tip,
        new double[] {bx - uy * HEAD_HALF, by + ux * HEAD_HALF},
        new double[] {bx + ux * 5, by + uy * 5},
        new double[] {bx + uy * HEAD_HALF, by - ux * HEAD_HALF});
  }

  private static List<Curve> polygon(double[]... corners) {
    List<Curve> way = new ArrayList<>();
    for (int i = 0; i < corners.length; i++) {
      way.add(Curve.straight(corners[i], corners[(i + 1) % corners.length]));
    }
    return way;
  }

  /** A few curves through some of the points. */
  private static List<Curve> sparse(List<double[]> points) {
    int pieces = Math.max(1, Math.min(8, (points.size() - 1) / 6));
    double[] x = new double[pieces + 1];
    double[] y = new double[pieces + 1];
    for (int i = 0; i <= pieces; i++) {
      double[] each = points.get((points.size() - 1) * i / pieces);
      x[i] = each[0];
      y[i] = each[1];
    }
    return Smooth.through(x, y);
  }

  private static double distance(double[] a, double[] b) {
    double dx = a[0] - b[0];
    double dy = a[1] - b[1];
    return Math.sqrt(dx * dx + dy * dy);
  }
}
