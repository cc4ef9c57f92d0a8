package org.moveleaf.figure.body;

import java.util.ArrayList;
import java.util.List;
import org.moveleaf.figure.geometry.Angles;
import org.moveleaf.figure.geometry.Frame;
import org.moveleaf.figure.geometry.Rotation;
import org.moveleaf.figure.geometry.Vec;
import org.moveleaf.figure.pose.HandShape;
import org.moveleaf.figure.pose.Side;

/** Hands with four fingers and a thumb. Built for the left; the right one is its mirror image. */
final class Hands {

  private static final Profile PALM =
      Profile.of(
          0, 0, 0, 2.0, 2.6, //
          -2.5, 0, 0.1, 1.9, 3.3, //
          -5.5, 0, 0.1, 1.7, 3.9, //
          -8.2, 0, 0, 1.35, 4.0);

  private static final double KNUCKLES = -8.0;

  private Hands() {}

  /**
   * A finger.
   *
   * @param z where it grows from the palm, towards the thumb
   * @param start how far down the palm
   * @param outwards how it leaves the middle of the hand when fingers are spread
   */
  private record Finger(
      Part.Kind kind, double z, double start, double length, double radius, double outwards) {}

  private static final List<Finger> FINGERS =
      List.of(
          new Finger(Part.Kind.INDEX_FINGER, 2.95, 0.1, 7.4, 0.98, 1.5),
          new Finger(Part.Kind.MIDDLE_FINGER, 0.98, -0.4, 8.2, 1.0, 0.4),
          new Finger(Part.Kind.RING_FINGER, -0.98, -0.1, 7.6, 0.96, -0.7),
          new Finger(Part.Kind.LITTLE_FINGER, -2.8, 0.7, 6.0, 0.85, -1.9));

  /** The pieces of one hand. */
  static List<Surface> surfaces(Side side, Frame hand, HandShape shape) {
    List<Surface> surfaces = new ArrayList<>();
    Part palm = Part.of(Part.Kind.PALM, side);
    Surface.Painter skin = (x, y, z, face) -> Material.SKIN;
    surfaces.add(palmTube(hand).surface(16, along -> palm, skin));
    for (Finger finger : FINGERS) {
      Part part = Part.of(finger.kind, side);
      surfaces.add(finger(side, hand, shape, finger).surface(10, along -> part, skin));
    }
    Part thumb = Part.of(Part.Kind.THUMB, side);
    surfaces.add(thumb(side, hand, shape).surface(12, along -> thumb, skin));
    return surfaces;
  }

  /** The height of the lowest point of a hand. */
  static double lowest(Side side, Frame hand, HandShape shape) {
    double lowest = Math.min(palmTube(hand).lowest(), thumb(side, hand, shape).lowest());
    for (Finger finger : FINGERS) {
      lowest = Math.min(lowest, finger(side, hand, shape, finger).lowest());
    }
    return lowest;
  }

  private static Tube palmTube(Frame hand) {
    return new Tube(
        PALM.sampled(1.2, 0.6, 0.5), along -> hand.moved(hand.rotation().y().times(along)));
  }

  /** Curls towards the palm along an arc, spread in the plane of the palm. */
  private static Tube finger(Side side, Frame hand, HandShape shape, Finger finger) {
    double curl = Math.max(1, shape.curl());
    double perCentimetre = curl / finger.length;
    Rotation spread = Rotation.aboutX(-shape.spread() * finger.outwards);
    double tip = finger.radius * 0.82;
    Profile profile =
        Profile.of(
            1.2,
            0,
            0,
            finger.radius,
            finger.radius, //
            -finger.length * 0.5,
            0,
            0,
            finger.radius * 0.96,
            finger.radius * 0.96, //
            -finger.length + tip,
            0,
            0,
            tip,
            tip);
    return new Tube(
        profile.sampled(0.9, 0.3, 1),
        along -> {
          double t = -along;
          double angle = Math.max(0, t) * perCentimetre;
          double radius = 1 / StrictMath.toRadians(perCentimetre);
          Vec arc =
              t <= 0
                  ? new Vec(0, -t, 0)
                  : new Vec(-radius * (1 - Angles.cos(angle)), -radius * Angles.sin(angle), 0);
          Vec root = new Vec(-shape.drop(), KNUCKLES + finger.start, finger.z);
          Frame local =
              new Frame(spread.times(Rotation.aboutZ(-angle)), root.plus(spread.apply(arc)));
          return onHand(side, hand, local);
        });
  }

  /** Leaves the palm in one direction and bends into another: around what a hand holds. */
  private static Tube thumb(Side side, Frame hand, HandShape shape) {
    Rotation first =
        switch (shape.thumb()) {
          case UP -> Rotation.aboutX(-80);
          case AROUND -> Rotation.aboutZ(-62).times(Rotation.aboutX(-22));
          case OUT -> Rotation.aboutZ(-8).times(Rotation.aboutX(-40));
          case FLAT -> Rotation.aboutX(-48);
          case BESIDE -> Rotation.aboutZ(-16).times(Rotation.aboutX(-26));
        };
    Vec bend =
        switch (shape.thumb()) {
          case AROUND -> new Vec(92, 0, 0);
          case UP -> new Vec(-14, 0, 0);
          default -> new Vec(20, 0, 0);
        };
    double z = shape.thumb() == HandShape.Thumb.UP ? 2.0 : 2.5;
    Vec root = new Vec(-0.3, -2.0, z);
    double length = 6.4;
    double step = 0.2;
    Vec[] points = new Vec[(int) Math.round(length / step) + 1];
    Rotation[] turns = new Rotation[points.length];
    Vec point = root;
    for (int i = 0; i < points.length; i++) {
      double share = Math.max(0, (i * step / length - 0.3) / 0.7);
      Rotation turn =
          first.times(
              Rotation.about(bend.times(StrictMath.toRadians(1) * Math.min(1, share * 1.2))));
      points[i] = point;
      turns[i] = turn;
      point = point.minus(turn.y().times(step));
    }
    Profile profile =
        Profile.of(
            1, 0, 0, 1.5, 1.5, //
            -3.2, 0, 0, 1.3, 1.3, //
            -length, 0, 0, 1.0, 1.0);
    return new Tube(
        profile.sampled(0.9, 0.6, 1),
        along -> onHand(side, hand, onThumb(points, turns, -along / step)));
  }

  private static Frame onThumb(Vec[] points, Rotation[] turns, double place) {
    int i = (int) Math.max(0, Math.min(points.length - 1, Math.floor(place)));
    return new Frame(turns[i], points[i].minus(turns[i].y().times((place - i) * 0.2)));
  }

  /** A frame of the left hand on either hand. */
  private static Frame onHand(Side side, Frame hand, Frame local) {
    if (side == Side.LEFT) {
      return new Frame(hand.rotation().times(local.rotation()), hand.at(local.origin()));
    }
    Rotation r = local.rotation();
    Rotation mirrored =
        Rotation.ofAxes(r.x().mirrored().times(-1), r.y().mirrored(), r.z().mirrored());
    return new Frame(hand.rotation().times(mirrored), hand.at(local.origin().mirrored()));
  }
}
