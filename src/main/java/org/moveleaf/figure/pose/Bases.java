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
              .both(Freedom.SHOULDER_FLEX, -6);
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
        .both(Freedom.ELBOW_FLEX, 8);
  }
}
