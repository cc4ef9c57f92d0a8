package org.moveleaf.figure.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.moveleaf.figure.body.Problem.Kind;
import org.moveleaf.figure.geometry.Angles;
import org.moveleaf.figure.geometry.Frame;
import org.moveleaf.figure.geometry.Vec;
import org.moveleaf.figure.pose.Base;
import org.moveleaf.figure.pose.FootTarget;
import org.moveleaf.figure.pose.HandPlace;
import org.moveleaf.figure.pose.HandTarget;
import org.moveleaf.figure.pose.Side;

/** Looks at a placed body: does it reach, does it rest, does it pass through itself? */
final class Inspection {

  private static final double MOST_WRIST = 95;
  private static final double MOST_INSIDE = 1.5;
  private static final double HEAD_TOLERANCE = Placement.TOLERANCE + 0.3;

  private final Bones bones;
  private final Scene scene;
  private final BodyShape shape;
  private final List<Problem> problems = new ArrayList<>();

  Inspection(Bones bones, Scene scene, Person person) {
    this.bones = bones;
    this.scene = scene;
    this.shape = new BodyShape(bones, person);
  }

  List<Problem> problems() {
    reach();
    rest();
    wrists();
    Side.BOTH.forEach(this::armsInTrunk);
    return problems;
  }

  /** A step must not stand where the legs are. */
  Optional<Problem> legsInStep() {
    double left = shape.deepestLeg(Side.LEFT, scene.step());
    double right = shape.deepestLeg(Side.RIGHT, scene.step());
    double deepest = Math.max(left, right);
    if (deepest <= Placement.TOLERANCE) {
      return Optional.empty();
    }
    boolean both = Math.min(left, right) > Placement.TOLERANCE;
    Side side = left > right ? Side.LEFT : Side.RIGHT;
    return Optional.of(
        both
            ? new Problem(Kind.IN_STEP, null, deepest, "the legs")
            : new Problem(Kind.IN_STEP, side, deepest, "leg"));
  }

  private void reach() {
    for (Bones.Missed missed : bones.missed()) {
      if (missed.centimetres() > Placement.TOLERANCE) {
        String what =
            missed.hand()
                ? bones.pose().hand(missed.side()).map(t -> t.place().words()).orElse("")
                : "its place";
        Kind kind = missed.hand() ? Kind.HAND_OUT_OF_REACH : Kind.FOOT_OUT_OF_REACH;
        problems.add(new Problem(kind, missed.side(), missed.centimetres(), what));
      }
    }
  }

  private void rest() {
    Base base = bones.pose().base();
    if (base.support() == Base.Support.WATER) {
      return;
    }
    sinking(null, Math.min(shape.lowestTorso(), shape.lowestHead()), "the body");
    for (Side side : Side.BOTH) {
      sinking(side, shape.lowestHand(side), "hand");
      sinking(side, Math.min(shape.lowestLeg(side), shape.lowestShoe(side)), "leg");
      onFloor(side);
    }
    floating(base);
  }

  private void sinking(Side side, double height, String what) {
    if (height < -Placement.TOLERANCE) {
      problems.add(new Problem(Kind.SINKING, side, -height, what));
    }
  }

  private void onFloor(Side side) {
    boolean floor =
        bones.pose().hand(side).map(HandTarget::place).filter(HandPlace.FLOOR::equals).isPresent();
    double height = shape.lowestHand(side);
    if (floor && height > Placement.TOLERANCE && !fallsShort(side)) {
      problems.add(new Problem(Kind.FLOATING, side, height, "hand"));
    }
  }

  /** Whether a hand has been found to be out of reach, which says it all. */
  private boolean fallsShort(Side side) {
    return problems.stream()
        .anyMatch(each -> each.kind() == Kind.HAND_OUT_OF_REACH && each.side() == side);
  }

  private void floating(Base base) {
    double height =
        switch (base.support()) {
          case FEET, SEAT -> shape.lowestShoes() - lowestPlace();
          case FLOOR, KNEES -> Math.min(shape.lowestTorso(), shape.lowestLegs());
          default -> 0;
        };
    if (height > Placement.TOLERANCE) {
      problems.add(new Problem(Kind.FLOATING, null, height, "the body"));
    }
    if (base.settle().isOfHead() && bones.pose().settle() == base.settle()) {
      head();
    }
  }

  /** A head that cannot be laid on the floor or on its pillow. */
  private void head() {
    double pillow = Placement.underHead(bones.pose(), scene.furniture());
    double height = shape.lowestHead() - pillow;
    if (height > HEAD_TOLERANCE) {
      problems.add(new Problem(Kind.FLOATING, null, height, "the head"));
    } else if (height < -HEAD_TOLERANCE && pillow > 0) {
      problems.add(new Problem(Kind.SINKING, null, -height, "the head"));
    }
  }

  /** What the lower foot is meant to stand on, above the floor. */
  private double lowestPlace() {
    List<FootTarget> feet =
        Side.BOTH.stream().flatMap(side -> bones.pose().foot(side).stream()).toList();
    // Who stands on a step may hold the other leg as they like, but else it is on the floor.
    double free = feet.size() == 1 && feet.get(0).isOnStep() ? feet.get(0).up() : 0;
    return Side.BOTH.stream()
        .mapToDouble(side -> bones.pose().foot(side).map(FootTarget::up).orElse(free))
        .min()
        .orElse(0);
  }

  private void wrists() {
    for (Side side : Side.BOTH) {
      Bones.Arm arm = bones.arm(side);
      double bend = Angles.acos(arm.fore().rotation().y().dot(arm.hand().rotation().y()));
      if (bend > MOST_WRIST) {
        problems.add(new Problem(Kind.WRIST_BENT_TOO_FAR, side, bend, "wrist"));
      }
    }
  }

  /** A forearm or hand must not run through the trunk, nor a hand through the head. */
  private void armsInTrunk(Side side) {
    Bones.Arm arm = bones.arm(side);
    double worst = 0;
    String what = "";
    for (double along = 4; along <= Skeleton.FOREARM + 6; along += 2) {
      boolean hand = along > Skeleton.FOREARM;
      Vec point =
          hand ? arm.hand().at(0, -(along - Skeleton.FOREARM), 0) : arm.fore().at(0, -along, 0);
      double radius = hand ? 1.2 : 4.1 - 0.06 * along;
      double trunk = depthInTrunk(point, radius);
      if (trunk > worst) {
        worst = trunk;
        what = "the trunk";
      }
      double head = depthInHead(point, radius);
      if (head > worst) {
        worst = head;
        what = "the head";
      }
    }
    if (worst > MOST_INSIDE) {
      problems.add(new Problem(Kind.INSIDE_BODY, side, worst, what));
    }
  }

  private double depthInTrunk(Vec point, double radius) {
    double deepest = 0;
    for (double s = 0; s <= 50; s += 3) {
      Frame frame = bones.spine(s);
      Vec local = frame.local(point);
      if (Math.abs(local.y()) < 3) {
        Profile.Row row = shape.torsoAt(s);
        double x = (local.x() - row.x()) / (row.width() + radius);
        double z = (local.z() - row.z()) / (row.depth() + radius);
        double inside = 1 - Math.sqrt(x * x + z * z);
        deepest = Math.max(deepest, inside * Math.min(row.width(), row.depth()));
      }
    }
    return deepest;
  }

  private double depthInHead(Vec point, double radius) {
    Vec local = bones.head().local(point).minus(new Vec(0, 5.5, 0.5));
    double x = local.x() / (7.6 + radius);
    double y = local.y() / (11 + radius);
    double z = local.z() / (9.6 + radius);
    return Math.max(0, 1 - Math.sqrt(x * x + y * y + z * z)) * 9;
  }
}
