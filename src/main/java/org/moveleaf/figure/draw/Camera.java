package org.moveleaf.figure.draw;

import org.moveleaf.figure.geometry.Angles;
import org.moveleaf.figure.geometry.Vec;

/**
 * A view without perspective.
 *
 * @param right the direction to the right of the picture before it is mirrored
 * @param up the direction to its top
 * @param viewer the direction to the viewer
 * @param mirrored whether the picture is turned over
 * @param scale units of the drawing for a centimetre
 */
record Camera(Vec right, Vec up, Vec viewer, boolean mirrored, double scale) {

  static Camera at(View view, double scale) {
    double azimuth = view.azimuth();
    double c = Angles.cos(view.elevation());
    Vec viewer =
        new Vec(Angles.sin(azimuth) * c, Angles.sin(view.elevation()), Angles.cos(azimuth) * c);
    Vec right = new Vec(Angles.cos(azimuth), 0, -Angles.sin(azimuth));
    return new Camera(right, viewer.cross(right), viewer, view.mirrored(), scale);
  }

  double x(Vec point) {
    return x(point, 0);
  }

  /**
   * @param beside centimetres to the right of the point on a picture that is not mirrored
   */
  double x(Vec point, double beside) {
    double x = (right.dot(point) + beside) * scale;
    return mirrored ? -x : x;
  }

  /** Downwards, as pictures count. */
  double y(Vec point) {
    return -up.dot(point) * scale;
  }

  /** Towards the viewer, in centimetres. */
  double depth(Vec point) {
    return viewer.dot(point);
  }
}
