package org.moveleaf.figure.draw;

import java.util.ArrayList;
import java.util.List;

/**
 * A smooth way through given points, as cubic curves. At each point it runs as the parabola through
 * that point and its neighbours does, and at an end as that of the point beside it, so that a way
 * through three points is bent all along and not in the middle alone.
 */
final class Smooth {

  private Smooth() {}

  static List<Curve> through(double[] x, double[] y) {
    int pieces = x.length - 1;
    double[] length = new double[pieces];
    for (int i = 0; i < pieces; i++) {
      double dx = x[i + 1] - x[i];
      double dy = y[i + 1] - y[i];
      length[i] = Math.max(1e-9, Math.sqrt(dx * dx + dy * dy));
    }
    double[] slopeX = slopes(x, length);
    double[] slopeY = slopes(y, length);
    List<Curve> way = new ArrayList<>();
    for (int i = 0; i < pieces; i++) {
      double third = length[i] / 3;
      way.add(
          new Curve(
              x[i],
              y[i],
              x[i] + slopeX[i] * third,
              y[i] + slopeY[i] * third,
              x[i + 1] - slopeX[i + 1] * third,
              y[i + 1] - slopeY[i + 1] * third,
              x[i + 1],
              y[i + 1]));
    }
    return way;
  }

  /**
   * How fast a coordinate changes at each point.
   *
   * @param length how far it is from each point to the next
   */
  private static double[] slopes(double[] at, double[] length) {
    int last = length.length;
    double[] slopes = new double[at.length];
    for (int i = 1; i < last; i++) {
      slopes[i] =
          (slope(at, length, i - 1) * length[i] + slope(at, length, i) * length[i - 1])
              / (length[i - 1] + length[i]);
    }
    if (last == 1) {
      slopes[0] = slope(at, length, 0);
      slopes[1] = slopes[0];
    } else if (last > 1) {
      slopes[0] = 2 * slope(at, length, 0) - slopes[1];
      slopes[last] = 2 * slope(at, length, last - 1) - slopes[last - 1];
    }
    return slopes;
  }

  private static double slope(double[] at, double[] length, int piece) {
    return (at[piece + 1] - at[piece]) / length[piece];
  }
}
