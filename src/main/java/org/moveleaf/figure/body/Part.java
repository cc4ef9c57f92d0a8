package org.moveleaf.figure.body;

import org.moveleaf.figure.pose.Side;

/**
 * The pieces of a picture between which lines are decided: those of the body, and props.
 *
 * @param kind what it is
 * @param index 0 for the left or only one, 1 for the right one; a running number for props
 */
public record Part(Kind kind, int index) {

  /** Kinds of parts. */
  public enum Kind {
    TORSO,
    GIRDLE,
    ARMPIT,
    NECK,
    HEAD,
    NOSE,
    EAR,
    HAIR,
    BUN,
    UPPER_ARM,
    FOREARM,
    PALM,
    INDEX_FINGER,
    MIDDLE_FINGER,
    RING_FINGER,
    LITTLE_FINGER,
    THUMB,
    THIGH,
    SHANK,
    SHOE,
    PROP,
    /** What stands behind it all and has no outline of its own: a wall, water. */
    BACKDROP
  }

  static Part of(Kind kind) {
    return new Part(kind, 0);
  }

  static Part of(Kind kind, Side side) {
    return new Part(kind, side == Side.LEFT ? 0 : 1);
  }

  public static Part prop(int number) {
    return new Part(Kind.PROP, number);
  }

  public static Part backdrop(int number) {
    return new Part(Kind.BACKDROP, number);
  }

  public boolean isBackdrop() {
    return kind == Kind.BACKDROP;
  }

  public boolean isProp() {
    return kind == Kind.PROP;
  }

  /** Whether it is a finger, the thumb not among them. */
  public boolean isFinger() {
    return switch (kind) {
      case INDEX_FINGER, MIDDLE_FINGER, RING_FINGER, LITTLE_FINGER -> true;
      default -> false;
    };
  }

  /** Whether it belongs to an arm or hand. */
  public boolean isArmPart() {
    return switch (kind) {
      case UPPER_ARM, FOREARM, PALM, THUMB -> true;
      default -> isFinger();
    };
  }

  /** Whether it belongs to a leg or foot. */
  public boolean isLegPart() {
    return kind == Kind.THIGH || kind == Kind.SHANK || kind == Kind.SHOE;
  }
}
