package org.moveleaf.figure.draw;

import java.util.ArrayList;
import java.util.List;
import org.moveleaf.figure.geometry.Vec;

/**
 * Water, seen as through the glass of an aquarium: behind the swimmer, thinly before, and its
 * surface as a wavy line.
 *
 * @param body the data of a path around it
 * @param surface the data of a path along its surface
 */
record Water(String body, String surface) {

  private static final double WAVE = 26;
  private static final double HEIGHT = 1.1;
  private static final double ASIDE = 14;
  private static final double BELOW = 34;

  /** A frame with water around what it shows. */
  static Box roomFor(Box box, double scale) {
    return new Box(
        box.left() - ASIDE * scale,
        box.top(),
        box.right() + ASIDE * scale,
        box.bottom() + BELOW * scale);
  }

  static Water upTo(Camera camera, double level, Box frame) {
    double y = camera.y(new Vec(0, level, 0));
    double half = WAVE * camera.scale() / 2;
    int count = (int) Math.ceil(frame.width() / half);
    double[] xs = new double[count + 1];
    double[] ys = new double[count + 1];
    for (int i = 0; i <= count; i++) {
      xs[i] = frame.left() + i * frame.width() / count;
      ys[i] = y + (i % 2 == 0 ? 1 : -1) * HEIGHT * camera.scale();
    }
    List<Curve> waves = Smooth.through(xs, ys);
    List<Curve> around = new ArrayList<>(waves);
    double[] right = {frame.right(), ys[count]};
    double[] lowRight = {frame.right(), frame.bottom()};
    double[] lowLeft = {frame.left(), frame.bottom()};
    double[] left = {frame.left(), ys[0]};
    around.add(Curve.straight(right, lowRight));
    around.add(Curve.straight(lowRight, lowLeft));
    around.add(Curve.straight(lowLeft, left));
    return new Water(PathText.of(List.of(around), true), PathText.of(List.of(waves), false));
  }
}
