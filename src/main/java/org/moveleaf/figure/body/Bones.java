package org.moveleaf.figure.body;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.moveleaf.figure.geometry.Angles;
import org.moveleaf.figure.geometry.Frame;
import org.moveleaf.figure.geometry.Rotation;
import org.moveleaf.figure.geometry.Vec;
import org.moveleaf.figure.pose.Freedom;
import org.moveleaf.figure.pose.HandShape;
import org.moveleaf.figure.pose.Pose;
import org.moveleaf.figure.pose.Side;

/** Where every bone lies: a pose, solved. */
final class Bones {

  private final Pose pose;
  private final Frame pelvis;
  private final SpineCurve spine;
  private final Frame head;
  private final Map<Side, Arm> arms = new EnumMap<>(Side.class);
  private final Map<Side, Leg> legs = new EnumMap<>(Side.class);
  private final List<Missed> missed = new ArrayList<>();

  /**
   * @param shoulder the joint; its z axis lies as the upper arm's front
   * @param curl degrees from the palm to the fingertips
   */
  record Arm(Frame upper, Frame fore, Frame hand, HandShape shape) {}

  record Leg(Frame thigh, Frame shank, Frame foot) {}

  /**
   * A hand or foot that does not reach its target.
   *
   * @param hand whether it is a hand
   * @param centimetres by how much it falls short
   */
  record Missed(Side side, boolean hand, double centimetres) {}

  /** Where a hand is to be put, once the trunk is known. */
  interface HandGoals {
    /** The goal of a side's hand, or {@code null} where the arm follows its angles. */
    HandGoal goal(Side side, Bones trunk);
  }

  /** Where the ankle of a foot is to be put, or {@code null} where the leg follows its angles. */
  interface FootGoals {
    FootGoal goal(Side side, Bones trunk);
  }

  Bones(Pose pose, Frame pelvis, HandGoals hands, FootGoals feet) {
    this(pose, pelvis, RestingCurve.of(pose.base()), hands, feet);
  }

  private Bones(Pose pose, Frame pelvis, RestingCurve rest, HandGoals hands, FootGoals feet) {
    this.pose = pose;
    this.pelvis = pelvis;
    this.spine = new SpineCurve(pose, rest, pelvis);
    this.head = head(pose, spine.at(Skeleton.SKULL), rest);
    for (Side side : Side.BOTH) {
      legs.put(side, leg(side, feet.goal(side, this)));
    }
    for (Side side : Side.BOTH) {
      arms.put(side, arm(side, hands.goal(side, this)));
    }
  }

  /** Bones that have been put together otherwise, as between two poses. */
  Bones(
      Pose pose,
      Frame pelvis,
      SpineCurve spine,
      Frame head,
      Map<Side, Arm> arms,
      Map<Side, Leg> legs) {
    this.pose = pose;
    this.pelvis = pelvis;
    this.spine = spine;
    this.head = head;
    this.arms.putAll(arms);
    this.legs.putAll(legs);
  }

  static Frame head(Pose pose, Frame skull, RestingCurve rest) {
    double flex = pose.angle(Freedom.NECK_FLEX) * (1 - SpineCurve.NECK_FLEX_SHARE) + rest.head();
    double turn = pose.angle(Freedom.NECK_TURN) * (1 - SpineCurve.NECK_TURN_SHARE);
    double bend = pose.angle(Freedom.NECK_BEND) * (1 - SpineCurve.NECK_BEND_SHARE);
    Rotation rotation =
        skull
            .rotation()
            .times(Rotation.aboutX(flex))
            .times(Rotation.aboutY(turn))
            .times(Rotation.aboutZ(-bend));
    return new Frame(rotation, skull.origin().plus(skull.rotation().y()));
  }

  Pose pose() {
    return pose;
  }

  Frame pelvis() {
    return pelvis;
  }

  /** The frame at a height along the spine, in centimetres above the hips. */
  Frame spine(double height) {
    return spine.at(height);
  }

  Frame thorax() {
    return spine.at(Skeleton.SHOULDER);
  }

  Frame head() {
    return head;
  }

  Arm arm(Side side) {
    return arms.get(side);
  }

  Leg leg(Side side) {
    return legs.get(side);
  }

  List<Missed> missed() {
    return missed;
  }

  private Leg leg(Side side, FootGoal goal) {
    int sign = side.sign();
    Vec hip = pelvis.at(sign * Skeleton.HIP_X, 0, 0);
    if (goal != null) {
      TwoBones bones =
          TwoBones.reach(hip, goal.ankle(), Skeleton.THIGH, Skeleton.SHANK, goal.knee(), false);
      note(side, false, bones.missing());
      return new Leg(
          new Frame(bones.upper(), hip),
          new Frame(bones.lower(), bones.middle()),
          new Frame(goal.foot(), bones.end()));
    }
    Rotation thigh =
        pelvis
            .rotation()
            .times(Rotation.aboutX(-hipFlex(side)))
            .times(Rotation.aboutZ(sign * pose.angle(Freedom.HIP_ABDUCT, side)))
            .times(Rotation.aboutY(sign * pose.angle(Freedom.HIP_ROTATE, side)));
    Rotation shank = thigh.times(Rotation.aboutX(pose.angle(Freedom.KNEE_FLEX, side)));
    Rotation foot = shank.times(Rotation.aboutX(-pose.angle(Freedom.ANKLE_FLEX, side)));
    Vec knee = hip.minus(thigh.y().times(Skeleton.THIGH));
    Vec ankle = knee.minus(shank.y().times(Skeleton.SHANK));
    return new Leg(new Frame(thigh, hip), new Frame(shank, knee), new Frame(foot, ankle));
  }

  /** A thigh that keeps its place in the room bends by as much as the trunk is tipped. */
  private double hipFlex(Side side) {
    double flex = pose.angle(Freedom.HIP_FLEX, side);
    return pose.isLegInWorld(side)
        ? flex + pose.angle(Freedom.LEAN) + pose.angle(Freedom.PELVIS_TILT)
        : flex;
  }

  /**
   * The shoulder joint. It rises and comes in as the arm is raised, as the shoulder blade turns
   * with it (the scapulohumeral rhythm).
   *
   * @param elevation degrees between the trunk and the upper arm
   */
  private Vec shoulder(Side side, double elevation) {
    double raised = Math.max(0, Math.min(1, (elevation - 50) / 120));
    double retract = pose.angle(Freedom.SCAPULA_RETRACT, side);
    double elevate = pose.angle(Freedom.SCAPULA_ELEVATE, side);
    double inwards = 0.05 * Math.abs(retract) * (retract > 0 ? 1 : 0.6) + 2.4 * raised;
    return thorax()
        .at(
            side.sign() * (Skeleton.SHOULDER_X - inwards),
            0.13 * elevate + 4.2 * raised,
            -0.16 * retract - 0.5);
  }

  private Arm arm(Side side, HandGoal goal) {
    return goal == null ? armByAngles(side) : armByGoal(side, goal);
  }

  private Arm armByAngles(Side side) {
    int sign = side.sign();
    Rotation local =
        Rotation.aboutX(-pose.angle(Freedom.SHOULDER_FLEX, side))
            .times(Rotation.aboutZ(sign * pose.angle(Freedom.SHOULDER_ABDUCT, side)))
            .times(Rotation.aboutY(sign * pose.angle(Freedom.SHOULDER_ROTATE, side)));
    Vec shoulder = shoulder(side, Angles.acos(local.yy()));
    Rotation upper = thorax().rotation().times(local);
    Vec elbow = shoulder.minus(upper.y().times(Skeleton.UPPER_ARM));
    Rotation fore = upper.times(Rotation.aboutX(-pose.angle(Freedom.ELBOW_FLEX, side)));
    Vec wrist = elbow.minus(fore.y().times(Skeleton.FOREARM));
    return new Arm(
        new Frame(upper, shoulder),
        new Frame(fore, elbow),
        new Frame(hand(side, fore), wrist),
        pose.shape(side));
  }

  private Rotation hand(Side side, Rotation fore) {
    return fore.times(Rotation.aboutY(-side.sign() * pose.angle(Freedom.FOREARM_PRONATE, side)))
        .times(Rotation.aboutZ(-side.sign() * pose.angle(Freedom.WRIST_FLEX, side)));
  }

  private Arm armByGoal(Side side, HandGoal goal) {
    Vec wrist = goal.wrist();
    Vec way = wrist.minus(shoulder(side, 0)).unit();
    double elevation = Angles.acos(-way.dot(thorax().rotation().y()));
    Vec shoulder = shoulder(side, elevation);
    TwoBones bones =
        TwoBones.reach(shoulder, wrist, Skeleton.UPPER_ARM, Skeleton.FOREARM, goal.elbow(), true);
    note(side, true, bones.missing());
    return new Arm(
        new Frame(bones.upper(), shoulder),
        new Frame(bones.lower(), bones.middle()),
        new Frame(goal.rotation(side), bones.end()),
        pose.shape(side));
  }

  private void note(Side side, boolean hand, double centimetres) {
    if (centimetres > 0) {
      missed.add(new Missed(side, hand, centimetres));
    }
  }
}
