package org.moveleaf.figure.draw;

import java.util.List;
import org.moveleaf.figure.geometry.Vec;

/**
 * An arrow of a drawing.
 *
 * @param points where it passes
 * @param both whether it points both ways
 */
public record Arrow(List<Point> points, boolean both) {

  public Arrow {
    points = List.copyOf(points);
  }

  /**
   * A place on the picture beside one of the body.
   *
   * @param place a point in space
   * @param right centimetres to the right of it on the picture, to the left on a mirrored one
   * @param up centimetres above it on the picture
   */
  public record Point(Vec place, double right, double up) {}

  ArrowShape shape(Camera camera) {
    double[] x = new double[points.size()];
    double[] y = new double[points.size()];
    for (int i = 0; i < x.length; i++) {
      Point point = points.get(i);
      x[i] = camera.x(point.place(), point.right());
      y[i] = camera.y(point.place()) - point.up() * camera.scale();
    }
    return ArrowShape.along(x, y, both);
  }
}
