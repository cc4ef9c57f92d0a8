package org.moveleaf.figure.pose;

import org.moveleaf.figure.pose.HandTarget.Elbow;

/** The angles that base positions start with; found by eye on drawn figures. */
final class Bases {

  private Bases() {}

  static Pose posed(Pose upright, Base base) {
    return switch (base) {
      case STANDING -> upright.feet(new FootTarget(10, 0, 6, 0, 0));
      case SITTING -> sitting(upright);
      case LONG_SITTING ->
          upright
              .both(Freedom.LEAN, -4)
              .both(Freedom.HIP_FLEX, 84)
              .both(Freedom.HIP_ABDUCT, 3)
              .both(Freedom.HIP_ROTATE, 4)
              .both(Freedom.KNEE_FLEX, 4)
              .both(Freedom.ANKLE_FLEX, -6)
              .hands(HandTarget.on(HandPlace.THIGH));
      case SUPINE -> supine(upright);
      case SUPINE_KNEES_BENT ->
          supine(upright).both(Freedom.LEAN, -93).feet(new FootTarget(9, 47, 4, 0, 0));
      case PRONE ->
          upright
              .both(Freedom.LEAN, 90)
              .both(Freedom.HIP_ABDUCT, 4)
              .both(Freedom.HIP_ROTATE, 4)
              .both(Freedom.KNEE_FLEX, 2)
              .both(Freedom.ANKLE_FLEX, -58)
              .both(Freedom.SHOULDER_ABDUCT, 14)
              .both(Freedom.SHOULDER_FLEX, -6)
              .both(Freedom.ELBOW_FLEX, 5)
              .resting(Freedom.HIP_FLEX)
              .resting(Freedom.SHOULDER_FLEX);
      case SIDE_LYING -> sideLying(upright);
      case ALL_FOURS ->
          upright
              .both(Freedom.LEAN, 80)
              .thighsInWorld(0)
              .both(Freedom.HIP_ABDUCT, 3)
              .both(Freedom.HIP_ROTATE, 0)
              .both(Freedom.KNEE_FLEX, 90)
              .both(Freedom.ANKLE_FLEX, -60)
              .hands(HandTarget.on(HandPlace.FLOOR).out(17).forward(4).elbow(Elbow.BACK))
              .shape(HandShape.FLAT);
      case KNEELING ->
          upright
              .both(Freedom.LEAN, 4)
              .thighsInWorld(72)
              .both(Freedom.HIP_ABDUCT, 6)
              .both(Freedom.HIP_ROTATE, 0)
              .both(Freedom.KNEE_FLEX, 160)
              .both(Freedom.ANKLE_FLEX, -64)
              .hands(HandTarget.on(HandPlace.THIGH));
      case HALF_KNEELING ->
          upright
              .both(Freedom.HIP_ROTATE, 0)
              .with(Freedom.KNEE_FLEX, Side.LEFT, 90)
              .with(Freedom.ANKLE_FLEX, Side.LEFT, -60)
              .with(Freedom.HIP_FLEX, Side.RIGHT, 95)
              .with(Freedom.KNEE_FLEX, Side.RIGHT, 90)
              .foot(Side.RIGHT, new FootTarget(10, 44, 5, 0, 0))
              .hands(HandTarget.on(HandPlace.HIP));
      case PLANK ->
          upright
              .both(Freedom.LEAN, 73.5)
              .feet(new FootTarget(8, -80, 0, 60, 0))
              .hands(HandTarget.on(HandPlace.FLOOR).out(19).forward(6).elbow(Elbow.BACK))
              .shape(HandShape.FLAT);
      case HANGING ->
          upright
              .hands(HandTarget.on(HandPlace.BAR).out(25))
              .shape(HandShape.GRIP)
              .both(Freedom.HIP_FLEX, 4)
              .both(Freedom.HIP_ROTATE, 4)
              .both(Freedom.KNEE_FLEX, 10)
              .both(Freedom.ANKLE_FLEX, -28);
      case OVER_BALL -> upright.both(Freedom.LEAN, -62).feet(new FootTarget(14, 44, 6, 0, 0));
      case FLOATING ->
          upright.both(Freedom.LEAN, 90).both(Freedom.ANKLE_FLEX, -50).both(Freedom.KNEE_FLEX, 6);
    };
  }

  private static Pose sitting(Pose upright) {
    return upright
        .both(Freedom.HIP_FLEX, 88)
        .both(Freedom.HIP_ABDUCT, 5)
        .both(Freedom.HIP_ROTATE, 2)
        .both(Freedom.KNEE_FLEX, 86)
        .feet(new FootTarget(13, 41, 8, 0, 0))
        .hands(HandTarget.on(HandPlace.THIGH));
  }

  /** The head lies on the lower arm, which lifts that shoulder a little; the legs are bent. */
  private static Pose sideLying(Pose upright) {
    return upright
        .both(Freedom.ROLL, 87)
        .both(Freedom.HIP_FLEX, 35)
        .both(Freedom.HIP_ROTATE, 0)
        .both(Freedom.KNEE_FLEX, 50)
        .both(Freedom.ANKLE_FLEX, -20)
        .with(Freedom.HIP_ABDUCT, Side.LEFT, 3)
        .with(Freedom.HIP_ABDUCT, Side.RIGHT, -5)
        .with(Freedom.SHOULDER_FLEX, Side.LEFT, 165)
        .with(Freedom.ELBOW_FLEX, Side.LEFT, 15)
        .shape(Side.RIGHT, HandShape.FLAT)
        .hand(Side.RIGHT, HandTarget.on(HandPlace.FLOOR).out(-26).forward(34).elbow(Elbow.FRONT));
  }

  private static Pose supine(Pose upright) {
    return upright
        .both(Freedom.LEAN, -90)
        .both(Freedom.HIP_FLEX, 1)
        .both(Freedom.HIP_ABDUCT, 5)
        .both(Freedom.HIP_ROTATE, 12)
        .both(Freedom.KNEE_FLEX, 2)
        .both(Freedom.ANKLE_FLEX, -22)
        .both(Freedom.SHOULDER_ABDUCT, 14)
        .both(Freedom.SHOULDER_FLEX, -2)
        .both(Freedom.ELBOW_FLEX, 8)
        .resting(Freedom.LEAN)
        .resting(Freedom.HIP_FLEX)
        .resting(Freedom.SHOULDER_FLEX);
  }
}
