package org.moveleaf.figure;

import java.util.List;
import org.moveleaf.figure.body.Landmark;

/** An arrow that shows a movement. */
public sealed interface Arrow {

  /** Whether it points both ways. */
  boolean both();

  /**
   * An arrow beside the way of a point of the body from the stage before to this one.
   *
   * @param right centimetres to the right of it on the picture
   * @param up centimetres above it
   * @param from where on that way it begins, 0 to 1
   * @param to where it ends
   */
  record Follow(Landmark landmark, double right, double up, double from, double to, boolean both)
      implements Arrow {}

  /** An arrow through given points. */
  record Through(List<Point> points, boolean both) implements Arrow {
    public Through {
      points = List.copyOf(points);
    }
  }

  /**
   * A place on the picture, beside a point of the body in this stage.
   *
   * @param right centimetres to the right of it
   * @param up centimetres above it
   */
  record Point(Landmark landmark, double right, double up) {}
}
