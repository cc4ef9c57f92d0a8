package org.moveleaf.figure.draw;

/** A cubic Bézier curve. */
record Curve(
    double x0, double y0, double x1, double y1, double x2, double y2, double x3, double y3) {

  static Curve straight(double[] from, double[] to) {
    double dx = (to[0] - from[0]) / 3;
    double dy = (to[1] - from[1]) / 3;
    return new Curve(
        from[0], from[1], from[0] + dx, from[1] + dy, to[0] - dx, to[1] - dy, to[0], to[1]);
  }

  Curve reversed() {
    return new Curve(x3, y3, x2, y2, x1, y1, x0, y0);
  }

  Curve moved(double dx, double dy) {
    return new Curve(x0 + dx, y0 + dy, x1 + dx, y1 + dy, x2 + dx, y2 + dy, x3 + dx, y3 + dy);
  }
}
