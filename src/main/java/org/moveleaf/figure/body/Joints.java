package org.moveleaf.figure.body;

import java.util.ArrayList;
import java.util.List;
import org.moveleaf.figure.body.Part.Kind;
import org.moveleaf.figure.geometry.Vec;
import org.moveleaf.figure.pose.Side;

/** Where parts of the body grow into each other; radii and steps found by eye on drawn figures. */
final class Joints {

  private static final double EVERYWHERE = 999;

  private final Bones bones;
  private final List<Joint> joints = new ArrayList<>();

  private Joints(Bones bones) {
    this.bones = bones;
  }

  static List<Joint> of(Bones bones) {
    Joints joints = new Joints(bones);
    joints.trunkAndHead();
    Side.BOTH.forEach(joints::arm);
    Side.BOTH.forEach(joints::leg);
    return joints.joints;
  }

  private void add(Part one, Part other, Vec middle, double radius, double step) {
    joints.add(new Joint(one, other, middle, radius, step));
  }

  private static Part part(Kind kind) {
    return Part.of(kind);
  }

  private void trunkAndHead() {
    Vec head = bones.head().origin();
    add(part(Kind.TORSO), part(Kind.NECK), bones.spine(56).origin(), 14, 2.5);
    add(part(Kind.HEAD), part(Kind.NECK), bones.spine(68).origin(), 9, 1.6);
    add(part(Kind.HAIR), part(Kind.NECK), bones.spine(68).origin(), 14, 1.6);
    add(part(Kind.HEAD), part(Kind.HAIR), head, EVERYWHERE, EVERYWHERE);
    add(part(Kind.HEAD), part(Kind.NOSE), head, EVERYWHERE, 0.5);
    add(part(Kind.BUN), part(Kind.HAIR), head, EVERYWHERE, 1.2);
    add(
        Part.of(Kind.GIRDLE, Side.LEFT),
        Part.of(Kind.GIRDLE, Side.RIGHT),
        bones.spine(55).origin(),
        14,
        3);
    add(part(Kind.HAIR), part(Kind.TORSO), head, 0, 0);
  }

  private void arm(Side side) {
    Bones.Arm arm = bones.arm(side);
    Vec shoulder = arm.upper().origin();
    Part girdle = Part.of(Kind.GIRDLE, side);
    Part armpit = Part.of(Kind.ARMPIT, side);
    Part upper = Part.of(Kind.UPPER_ARM, side);
    Part fore = Part.of(Kind.FOREARM, side);
    Part palm = Part.of(Kind.PALM, side);
    Part thumb = Part.of(Kind.THUMB, side);
    add(part(Kind.TORSO), girdle, shoulder, EVERYWHERE, 2.6);
    add(part(Kind.TORSO), armpit, shoulder, EVERYWHERE, 3.2);
    add(girdle, armpit, shoulder, EVERYWHERE, 3.2);
    add(girdle, part(Kind.NECK), bones.spine(57).origin(), 14, 2.5);
    add(girdle, upper, shoulder, 12, 2.2);
    add(armpit, upper, shoulder, 14, 2.4);
    add(part(Kind.TORSO), upper, shoulder, 10.5, 2.4);
    add(upper, fore, arm.fore().origin(), 6.5, 2.2);
    Vec wrist = arm.hand().origin();
    add(fore, palm, wrist, 6, 1.5);
    add(fore, thumb, wrist, 5, 0.9);
    add(palm, thumb, arm.hand().at(0, -2.5, 2.5), 3.6, 0.9);
    Vec knuckles = arm.hand().at(0, -8.3, 0);
    List<Part> fingers = new ArrayList<>();
    for (Kind kind :
        List.of(Kind.INDEX_FINGER, Kind.MIDDLE_FINGER, Kind.RING_FINGER, Kind.LITTLE_FINGER)) {
      Part finger = Part.of(kind, side);
      add(palm, finger, knuckles, 6.2, 1.3);
      for (Part before : fingers) {
        // Roots of neighbours melt together; their tips are told apart.
        add(before, finger, arm.hand().at(0, -8.8, 0), 3.4, 2.0);
      }
      fingers.add(finger);
    }
  }

  private void leg(Side side) {
    Bones.Leg leg = bones.leg(side);
    Part thigh = Part.of(Kind.THIGH, side);
    Part shank = Part.of(Kind.SHANK, side);
    add(part(Kind.TORSO), thigh, leg.thigh().origin(), 17, 4.2);
    add(thigh, shank, leg.shank().origin(), 9, 2.6);
    add(shank, Part.of(Kind.SHOE, side), leg.foot().origin(), 7, 2.4);
    if (side == Side.LEFT) {
      add(thigh, Part.of(Kind.THIGH, Side.RIGHT), bones.pelvis().at(0, 2, 0), 9, 2.6);
    }
  }
}
