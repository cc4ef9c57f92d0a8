package org.moveleaf.figure.body;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.moveleaf.figure.geometry.Angles;
import org.moveleaf.figure.geometry.Frame;
import org.moveleaf.figure.geometry.Rotation;
import org.moveleaf.figure.geometry.Vec;
import org.moveleaf.figure.pose.FootTarget;
import org.moveleaf.figure.pose.Freedom;
import org.moveleaf.figure.pose.Pose;
import org.moveleaf.figure.pose.Side;

/**
 * Bones on the way from one stage to the next: angles of the spine are mixed, limbs turn the
 * shortest way against the bone that carries them, hands and feet that rest stay where they are,
 * and feet go over the edge of a step.
 */
final class Between {

  /** A hand or foot that moves less than this from one stage to the next rests, in centimetres. */
  private static final double RESTING = 3;

  /** How far a foot that goes on a step or leaves it is lifted over it. */
  private static final double OVER_EDGE = 14;

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
            true,
            resting(a.hand(), b.hand()));
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
            false,
            climbs(side)
                ? Optional.of(overEdge(a.foot().origin(), b.foot().origin()))
                : resting(a.foot(), b.foot()));
    return new Bones.Leg(limb.upper, limb.lower, limb.end);
  }

  /** Where a hand or foot is that has a way of its own; that of one that rests is short. */
  private Optional<Vec> resting(Frame a, Frame b) {
    return a.origin().distance(b.origin()) < RESTING
        ? Optional.of(a.origin().towards(b.origin(), share))
        : Optional.empty();
  }

  /** Whether a foot goes from the floor on the step, or back. */
  private boolean climbs(Side side) {
    Optional<FootTarget> a = from.pose().foot(side);
    Optional<FootTarget> b = to.pose().foot(side);
    return a.isPresent() && b.isPresent() && a.get().isOnStep() != b.get().isOnStep();
  }

  /** First up, then on it. */
  private Vec overEdge(Vec a, Vec b) {
    boolean up = a.y() < b.y();
    Vec low = up ? a : b;
    Vec way = (up ? b : a).minus(low);
    double climbed = up ? share : 1 - share;
    double along = climbed * climbed * climbed;
    double height = way.y() * Angles.sin(90 * climbed) + OVER_EDGE * Angles.sin(180 * climbed);
    return low.plus(new Vec(way.x() * along, height, way.z() * along));
  }

  private record Limb(Frame parent, Frame upper, Frame lower, Frame end) {}

  private Limb limb(
      Frame parent,
      Limb a,
      Limb b,
      double upperLength,
      double lowerLength,
      boolean forward,
      Optional<Vec> place) {
    Vec root =
        parent.at(
            a.parent.local(a.upper.origin()).towards(b.parent.local(b.upper.origin()), share));
    Rotation upper = parent.rotation().times(relative(a.parent, a.upper, b.parent, b.upper));
    Rotation lower = upper.times(relative(a.upper, a.lower, b.upper, b.lower));
    Vec middle = root.minus(upper.y().times(upperLength));
    Vec end = middle.minus(lower.y().times(lowerLength));
    if (place.isPresent()) {
      Vec pole = middle.minus(root.towards(end, 0.5));
      TwoBones bones = TwoBones.reach(root, place.get(), upperLength, lowerLength, pole, forward);
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
