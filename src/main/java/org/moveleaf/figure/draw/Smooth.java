package org.moveleaf.figure.draw;

import java.util.ArrayList;
import java.util.List;

/** A smooth way through given points: Catmull-Rom, as cubic curves. */
final class Smooth {

  private Smooth() {}

  static List<Curve> through(double[] x, double[] y) {
    List<Curve> way = new ArrayList<>();
    int n = x.length;
    for (int i = 0; i < n - 1; i++) {
      int before = Math.max(0, i - 1);
      int after = Math.min(n - 1, i + 2);
      way.add(
          new Curve(
              x[i],
              y[i],
              x[i] + (x[i + 1] - x[before]) / 6,
              y[i] + (y[i + 1] - y[before]) / 6,
              x[i + 1] - (x[after] - x[i]) / 6,
              y[i + 1] - (y[after] - y[i]) / 6,
              x[i + 1],
              y[i + 1]));
    }
    return way;
  }
}
