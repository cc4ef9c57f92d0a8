package org.moveleaf.figure.body;

import java.util.ArrayList;
import java.util.List;
import org.moveleaf.figure.geometry.Rotation;
import org.moveleaf.figure.geometry.Vec;
import org.moveleaf.figure.pose.Freedom;
import org.moveleaf.figure.pose.Limits;
import org.moveleaf.figure.pose.Side;

/** What can be measured on a placed body: its bones and its joints, however they came to lie so. */
public final class Measures {

  private static final double[] LIMB = {
    Skeleton.UPPER_ARM, Skeleton.FOREARM, Skeleton.THIGH, Skeleton.SHANK
  };

  /** Lengths and angles are computed; a millionth is far below what can be drawn. */
  private static final double SLACK = 1e-6;

  private final Bones bones;

  private Measures(Body body) {
    this.bones = body.bones();
  }

  /** Bones of another length than the skeleton has. */
  public static List<String> wrongLengths(Body body) {
    return new Measures(body).wrongLengths();
  }

  /** Joints that go further than a person's do. */
  public static List<String> beyondLimits(Body body) {
    return new Measures(body).beyondLimits();
  }

  private List<String> wrongLengths() {
    List<String> wrong = new ArrayList<>();
    List<Double> limbs = limbs();
    for (int i = 0; i < limbs.size(); i++) {
      compare("limb " + i, LIMB[i % LIMB.length], limbs.get(i), wrong);
    }
    for (Side side : Side.BOTH) {
      Vec hip = bones.leg(side).thigh().origin();
      compare(side + " hip", Skeleton.HIP_X, hip.distance(bones.pelvis().origin()), wrong);
    }
    double spine = 0;
    for (int s = 0; s < Skeleton.SKULL; s++) {
      spine += bones.spine(s).origin().distance(bones.spine(s + 1).origin());
    }
    compare("spine", Skeleton.SKULL, spine, wrong);
    return wrong;
  }

  private List<Double> limbs() {
    List<Double> lengths = new ArrayList<>();
    for (Side side : Side.BOTH) {
      Bones.Arm arm = bones.arm(side);
      Bones.Leg leg = bones.leg(side);
      lengths.add(arm.upper().origin().distance(arm.fore().origin()));
      lengths.add(arm.fore().origin().distance(arm.hand().origin()));
      lengths.add(leg.thigh().origin().distance(leg.shank().origin()));
      lengths.add(leg.shank().origin().distance(leg.foot().origin()));
    }
    return lengths;
  }

  private static void compare(String what, double wanted, double measured, List<String> wrong) {
    // Not "greater than": a length that is no number is wrong, too.
    if (!(Math.abs(wanted - measured) <= SLACK)) {
      wrong.add(what + ": " + measured + " cm instead of " + wanted);
    }
  }

  private List<String> beyondLimits() {
    List<String> beyond = new ArrayList<>();
    for (Side side : Side.BOTH) {
      for (Freedom freedom : Freedom.values()) {
        check(freedom, bones.pose().angle(freedom, side), side + " pose", beyond);
      }
      arm(side, beyond);
      leg(side, beyond);
    }
    return beyond;
  }

  /** The elbow as it lies: an arm whose hand is put somewhere does not follow its pose's angles. */
  private void arm(Side side, List<String> beyond) {
    Bones.Arm arm = bones.arm(side);
    Rotation elbow = between(arm.upper().rotation(), arm.fore().rotation());
    check(Freedom.ELBOW_FLEX, -aboutX(elbow), side + " bones", beyond);
  }

  private void leg(Side side, List<String> beyond) {
    Bones.Leg leg = bones.leg(side);
    String what = side + " bones";
    Rotation hip = between(bones.pelvis().rotation(), leg.thigh().rotation());
    check(Freedom.HIP_FLEX, -aboutX(hip), what, beyond);
    check(Freedom.HIP_ABDUCT, side.sign() * degrees(StrictMath.asin(-hip.xy())), what, beyond);
    double turn = degrees(StrictMath.atan2(hip.xz(), hip.xx()));
    check(Freedom.HIP_ROTATE, side.sign() * turn, what, beyond);
    Rotation knee = between(leg.thigh().rotation(), leg.shank().rotation());
    check(Freedom.KNEE_FLEX, aboutX(knee), what, beyond);
    Rotation ankle = between(leg.shank().rotation(), leg.foot().rotation());
    check(Freedom.ANKLE_FLEX, -aboutX(ankle), what, beyond);
  }

  private static Rotation between(Rotation upper, Rotation lower) {
    return upper.inverse().times(lower);
  }

  /** The angle about the x axis, which comes first in the order of a joint's angles. */
  private static double aboutX(Rotation joint) {
    return degrees(StrictMath.atan2(joint.zy(), joint.yy()));
  }

  private static double degrees(double radians) {
    return StrictMath.toDegrees(radians);
  }

  private static void check(Freedom freedom, double angle, String where, List<String> beyond) {
    Limits limits = Limits.of(freedom);
    if (!limits.allow(angle, SLACK)) {
      beyond.add(where + ": " + freedom + " is " + angle + ", beyond " + limits);
    }
  }
}
