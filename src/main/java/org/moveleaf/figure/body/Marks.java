package org.moveleaf.figure.body;

import java.util.ArrayList;
import java.util.List;
import org.moveleaf.figure.body.Mark.Pen;
import org.moveleaf.figure.geometry.Frame;
import org.moveleaf.figure.geometry.Vec;
import org.moveleaf.figure.pose.Freedom;
import org.moveleaf.figure.pose.Side;

/** Eyes, brows and mouth; shoulder blades below the shirt; the crease of a bent knee. */
final class Marks {

  private final Bones bones;
  private final List<Mark> marks = new ArrayList<>();

  private Marks(Bones bones) {
    this.bones = bones;
  }

  static List<Mark> of(Bones bones, Person person) {
    Marks marks = new Marks(bones);
    marks.face();
    Side.BOTH.forEach(marks::shoulderBlade);
    Side.BOTH.forEach(marks::kneeCrease);
    return marks.marks;
  }

  private void face() {
    for (Side side : Side.BOTH) {
      double s = side.sign();
      onFace(Pen.HEAVY, s * 2.9, 3.5, s * 2.9, 2.5);
      onFace(Pen.FINE, s * 1.5, 5.8, s * 2.9, 6.0, s * 4.2, 5.3);
    }
    onFace(Pen.FINE, -2.1, -2.9, 0, -3.5, 2.1, -2.9);
    onFace(Pen.FINE, -1.0, -0.1, 0, -0.7, 1.0, -0.1);
  }

  private void onFace(Pen pen, double... xy) {
    Frame head = bones.head();
    List<Vec> points = new ArrayList<>();
    double x = 0;
    for (int i = 0; i < xy.length; i += 2) {
      points.add(head.at(HeadShape.onFace(xy[i], xy[i + 1])));
      x += xy[i] / (xy.length / 2.0);
    }
    Vec away = head.direction(new Vec(x * 0.12, 0, 1)).unit();
    marks.add(new Mark(points, away, pen));
  }

  /** The inner edge and the tip; they come together as the blades are drawn back. */
  private void shoulderBlade(Side side) {
    double s = side.sign();
    double inwards = bones.pose().angle(Freedom.SCAPULA_RETRACT, side) * 0.12;
    double[][] edge = {{7.4, 46}, {6.7, 42.5}, {6.8, 39}, {8.2, 35.6}, {10.8, 35.4}};
    List<Vec> points = new ArrayList<>();
    for (double[] each : edge) {
      Frame spine = bones.spine(each[1]);
      double x = each[0] - inwards;
      double z = -10.6 * Math.sqrt(Math.max(0, 1 - x * x / 250)) + 0.3;
      points.add(spine.at(s * x, 0, z - 0.3));
    }
    Vec away = bones.spine(41).direction(new Vec(s * 0.25, 0, -1)).unit();
    marks.add(new Mark(points, away, Pen.FINE));
  }

  private void kneeCrease(Side side) {
    Bones.Leg leg = bones.leg(side);
    double bend = leg.thigh().rotation().y().dot(leg.shank().rotation().y());
    if (bend < 0.55) {
      Frame shank = leg.shank();
      marks.add(
          new Mark(
              List.of(shank.at(-3.2, -6.2, 4.8), shank.at(0, -7.6, 5.8), shank.at(3.2, -6.2, 4.8)),
              shank.direction(Vec.FRONT),
              Pen.FINE));
    }
  }
}
