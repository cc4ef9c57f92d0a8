package org.moveleaf.figure.pose;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What a pose says of the left, said of the right, and the other way round. */
public final class Sides {

  private static final Set<Freedom> SIDEWAYS =
      EnumSet.of(
          Freedom.TURN,
          Freedom.ROLL,
          Freedom.SHIFT_LEFT,
          Freedom.PELVIS_TURN,
          Freedom.LUMBAR_BEND,
          Freedom.LUMBAR_TURN,
          Freedom.THORAX_BEND,
          Freedom.THORAX_TURN,
          Freedom.NECK_BEND,
          Freedom.NECK_TURN);

  private Sides() {}

  public static Pose swapped(Pose pose) {
    Pose swapped = Pose.of(pose.base()).settled(pose.settle());
    if (!pose.isAtRest(Freedom.LEAN, Side.LEFT)) {
      swapped = swapped.move(Motion.LEAN_FORWARD, 0, Side.BOTH);
    }
    for (Side side : Side.BOTH) {
      if (!pose.isAtRest(Freedom.HIP_FLEX, side.other())) {
        // Legs that stand in the room stay so.
        boolean world = swapped.isLegInWorld(side);
        swapped = world ? swapped : swapped.move(Motion.HIP_FLEX, 0, List.of(side));
      }
      if (!pose.isAtRest(Freedom.SHOULDER_FLEX, side.other())) {
        swapped = swapped.move(Motion.SHOULDER_FLEX, 0, List.of(side));
      }
      swapped = ofSide(pose, side.other(), swapped, side);
    }
    for (Freedom freedom : Freedom.values()) {
      int sign = SIDEWAYS.contains(freedom) ? -1 : 1;
      for (Side side : Side.BOTH) {
        swapped = swapped.with(freedom, side, sign * pose.angle(freedom, side.other()));
      }
    }
    return swapped;
  }

  private static Pose ofSide(Pose pose, Side from, Pose swapped, Side to) {
    Pose arm = swapped.move(Motion.ELBOW_BEND, 0, List.of(to));
    Pose hand = pose.hand(from).map(target -> arm.hand(to, target)).orElse(arm);
    Pose leg = pose.isLegInWorld(from) ? hand : hand.move(Motion.KNEE_BEND, 0, List.of(to));
    Pose foot = pose.foot(from).map(target -> leg.foot(to, target)).orElse(leg);
    return foot.shape(to, pose.shape(from));
  }
}
