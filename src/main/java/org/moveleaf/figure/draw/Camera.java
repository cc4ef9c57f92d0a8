package org.moveleaf.figure.draw;

import org.moveleaf.figure.geometry.Angles;
import org.moveleaf.figure.geometry.Vec;

/**
 * A view without perspective.
 *
 * @param right the direction to the right of the picture
 * @param up the direction to its top
 * @param viewer the direction to the viewer
 * @param scale units of the drawing for a centimetre
 */
record Camera(Vec right, Vec up, Vec viewer, double scale) {

  /**
   * @param azimuth degrees around the person: 0 from the front, 90 from the person's left
   * @param elevation degrees above the horizon
   */
  static Camera at(double azimuth, double elevation, double scale) {
    double c = Angles.cos(elevation);
    Vec viewer = new Vec(Angles.sin(azimuth) * c, Angles.sin(elevation), Angles.cos(azimuth) * c);
    Vec right = new Vec(Angles.cos(azimuth), 0, -Angles.sin(azimuth));
    return new Camera(right, viewer.cross(right), viewer, scale);
  }

  double x(Vec point) {
    return right.dot(point) * scale;
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
