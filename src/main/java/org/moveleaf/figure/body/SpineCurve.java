package org.moveleaf.figure.body;

import org.moveleaf.figure.geometry.Frame;
import org.moveleaf.figure.geometry.Rotation;
import org.moveleaf.figure.geometry.Vec;
import org.moveleaf.figure.pose.Freedom;
import org.moveleaf.figure.pose.Pose;

/**
 * The middle line of trunk and neck as one smooth curve: its bends and turns are spread over the
 * zones that make them, a centimetre at a time, instead of being made at a few hinges.
 */
final class SpineCurve {

  private static final int LENGTH = (int) Skeleton.SKULL;

  /** Shares of a neck angle that the neck itself makes; the joint of the head makes the rest. */
  static final double NECK_FLEX_SHARE = 0.6;

  static final double NECK_BEND_SHARE = 0.65;
  static final double NECK_TURN_SHARE = 0.4;

  private final Frame[] frames = new Frame[LENGTH + 1];
  private final Frame root;

  SpineCurve(Pose pose, RestingCurve rest, Frame root) {
    this.root = root;
    Vec point = root.origin();
    Rotation rotation = root.rotation();
    for (int s = 0; s <= LENGTH; s++) {
      frames[s] = new Frame(rotation, point);
      Vec step = step(pose, rest, s);
      Rotation half = rotation.times(Rotation.about(step.times(0.5)));
      point = point.plus(half.y());
      rotation = rotation.times(Rotation.about(step));
    }
  }

  /** How the curve turns over one centimetre, as an axis times radians. */
  private static Vec step(Pose pose, RestingCurve rest, int s) {
    double lumbar = zone(s, 6, 28);
    double thorax = zone(s, 26, 55);
    double neck = zone(s, (int) Skeleton.NECK, LENGTH);
    double flex =
        (pose.angle(Freedom.LUMBAR_FLEX) + rest.lumbar()) * lumbar
            + (pose.angle(Freedom.THORAX_FLEX) + rest.thorax()) * thorax
            + (pose.angle(Freedom.NECK_FLEX) * NECK_FLEX_SHARE + rest.neck()) * neck;
    double bend =
        pose.angle(Freedom.LUMBAR_BEND) * lumbar
            + pose.angle(Freedom.THORAX_BEND) * thorax
            + pose.angle(Freedom.NECK_BEND) * NECK_BEND_SHARE * neck;
    double turn =
        pose.angle(Freedom.LUMBAR_TURN) * lumbar
            + pose.angle(Freedom.THORAX_TURN) * thorax
            + pose.angle(Freedom.NECK_TURN) * NECK_TURN_SHARE * neck;
    return new Vec(flex, turn, -bend).times(StrictMath.toRadians(1));
  }

  /** One over the length of a zone within it, nothing outside. */
  private static double zone(int s, int from, int to) {
    return s >= from && s < to ? 1.0 / (to - from) : 0;
  }

  /** The frame at a height along the curve; straight on beyond its ends. */
  Frame at(double s) {
    if (s <= 0) {
      return new Frame(root.rotation(), root.origin().plus(root.rotation().y().times(s)));
    }
    if (s >= LENGTH) {
      Frame end = frames[LENGTH];
      return end.moved(end.rotation().y().times(s - LENGTH));
    }
    int below = (int) s;
    Frame a = frames[below];
    Frame b = frames[below + 1];
    double share = s - below;
    return new Frame(
        a.rotation().towards(b.rotation(), share), a.origin().towards(b.origin(), share));
  }
}
