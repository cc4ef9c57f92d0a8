package org.moveleaf.figure.body;

import java.util.EnumMap;
import java.util.Map;
import org.moveleaf.figure.geometry.Frame;
import org.moveleaf.figure.geometry.Rotation;
import org.moveleaf.figure.geometry.Vec;
import org.moveleaf.figure.pose.Freedom;
import org.moveleaf.figure.pose.Pose;
import org.moveleaf.figure.pose.Side;

/**
 * Bones on the way from one stage to the next: angles of the spine are mixed, limbs turn the
 * shortest way against the bone that carries them, and hands and feet that rest stay where they
 * are.
 */
final class Between {

  /** A hand or foot that moves less than this from one stage to the next rests, in centimetres. */
  private static final double RESTING = 3;

  private final Bones from;
  private final Bones to;
  private final double share;

  private Between(Bones from, Bones to, double share) {
    this.from = from;
    this.to = to;
    this.share = share;
  }

  static Bones bones(Bones from, Bones to, double share) {
    return new Between(from, to, share).bones();
  }

  private Bones bones() {
    Pose pose = from.pose();
    for (Freedom freedom : Freedom.values()) {
      for (Side side : Side.BOTH) {
        double a = from.pose().angle(freedom, side);
        double b = to.pose().angle(freedom, side);
        if (a != b) {
          pose = pose.with(freedom, side, a + (b - a) * share);
        }
      }
    }
    RestingCurve rest =
        RestingCurve.of(from.pose().base()).towards(RestingCurve.of(to.pose().base()), share);
    Frame pelvis =
        new Frame(
            from.pelvis().rotation().towards(to.pelvis().rotation(), share),
            from.pelvis().origin().towards(to.pelvis().origin(), share));
    SpineCurve spine = new SpineCurve(pose, rest, pelvis);
    Frame head = Bones.head(pose, spine.at(Skeleton.SKULL), rest);
    Map<Side, Bones.Arm> arms = new EnumMap<>(Side.class);
    Map<Side, Bones.Leg> legs = new EnumMap<>(Side.class);
    for (Side side : Side.BOTH) {
      arms.put(side, arm(side, spine.at(Skeleton.SHOULDER)));
      legs.put(side, leg(side, pelvis));
    }
    return new Bones(pose, pelvis, spine, head, arms, legs);
  }

  private Bones.Arm arm(Side side, Frame thorax) {
    Bones.Arm a = from.arm(side);
    Bones.Arm b = to.arm(side);
    Limb limb =
        limb(
            thorax,
            new Limb(from.thorax(), a.upper(), a.fore(), a.hand()),
            new Limb(to.thorax(), b.upper(), b.fore(), b.hand()),
            Skeleton.UPPER_ARM,
            Skeleton.FOREARM,
            true);
    return new Bones.Arm(limb.upper, limb.lower, limb.end, share < 0.5 ? a.shape() : b.shape());
  }

  private Bones.Leg leg(Side side, Frame pelvis) {
    Bones.Leg a = from.leg(side);
    Bones.Leg b = to.leg(side);
    Limb limb =
        limb(
            pelvis,
            new Limb(from.pelvis(), a.thigh(), a.shank(), a.foot()),
            new Limb(to.pelvis(), b.thigh(), b.shank(), b.foot()),
            Skeleton.THIGH,
            Skeleton.SHANK,
            false);
    return new Bones.Leg(limb.upper, limb.lower, limb.end);
  }

  private record Limb(Frame parent, Frame upper, Frame lower, Frame end) {}

  private Limb limb(
      Frame parent, Limb a, Limb b, double upperLength, double lowerLength, boolean forward) {
    Vec root =
        parent.at(
            a.parent.local(a.upper.origin()).towards(b.parent.local(b.upper.origin()), share));
    Rotation upper = parent.rotation().times(relative(a.parent, a.upper, b.parent, b.upper));
    Rotation lower = upper.times(relative(a.upper, a.lower, b.upper, b.lower));
    Vec middle = root.minus(upper.y().times(upperLength));
    Vec end = middle.minus(lower.y().times(lowerLength));
    if (a.end.origin().distance(b.end.origin()) < RESTING) {
      Vec place = a.end.origin().towards(b.end.origin(), share);
      Vec pole = middle.minus(root.towards(end, 0.5));
      TwoBones bones = TwoBones.reach(root, place, upperLength, lowerLength, pole, forward);
      return new Limb(
          parent,
          new Frame(bones.upper(), root),
          new Frame(bones.lower(), bones.middle()),
          new Frame(a.end.rotation().towards(b.end.rotation(), share), bones.end()));
    }
    Rotation last = lower.times(relative(a.lower, a.end, b.lower, b.end));
    return new Limb(parent, new Frame(upper, root), new Frame(lower, middle), new Frame(last, end));
  }

  private Rotation relative(Frame aParent, Frame a, Frame bParent, Frame b) {
    Rotation first = aParent.rotation().inverse().times(a.rotation());
    Rotation second = bParent.rotation().inverse().times(b.rotation());
    return first.towards(second, share);
  }
}
