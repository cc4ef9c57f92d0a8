package org.moveleaf.figure.body;

import java.util.List;
import org.moveleaf.figure.geometry.Vec;
import org.moveleaf.figure.pose.Base;
import org.moveleaf.figure.pose.FootTarget;
import org.moveleaf.figure.pose.Freedom;
import org.moveleaf.figure.pose.Pose;
import org.moveleaf.figure.pose.Side;

/**
 * A step to get on: in front, or below who hangs from a bar. All measures are in centimetres.
 *
 * @param front where along z its edge is
 * @param top how high it is
 */
public record Step(double front, double top) {

  public static final double HALF_WIDTH = 22;
  public static final double DEPTH = 36;

  /** A foot that stands on it whole has its ankle so far behind the edge. */
  private static final double ANKLE_BEHIND_EDGE = 11;

  static Step of(Furniture furniture, Vec hips) {
    return new Step(hips.z() + edge(furniture), furniture.stepHeight());
  }

  /** How far before the hips of the first stage. */
  private static double edge(Furniture furniture) {
    return furniture.hasStepAhead() ? furniture.stepAhead() : -DEPTH / 2;
  }

  /**
   * A pose with measures from the floor below the hips, as of feet that stand there. Who stands on
   * the step alone has the hips over it.
   */
  static Pose measured(Pose pose, Furniture furniture) {
    Pose measured = pose;
    double over = 0;
    List<Side> placed = Side.BOTH.stream().filter(each -> pose.foot(each).isPresent()).toList();
    boolean hasLeftFloor = pose.base() == Base.STANDING;
    for (Side side : placed) {
      FootTarget target = pose.foot(side).orElseThrow();
      hasLeftFloor &= target.isOnStep();
      if (target.isOnStep()) {
        FootTarget moved =
            target.moved(edge(furniture) + ANKLE_BEHIND_EDGE, furniture.stepHeight());
        measured = measured.foot(side, moved);
        over += moved.forward() / placed.size();
      }
    }
    return hasLeftFloor
        ? measured.both(Freedom.SHIFT_FORWARD, pose.angle(Freedom.SHIFT_FORWARD) + over)
        : measured;
  }

  /** How far below its surface a point lies, negative for one outside. */
  double depth(Vec point) {
    double across = HALF_WIDTH - Math.abs(point.x());
    double along = Math.min(point.z() - front, front + DEPTH - point.z());
    return Math.min(top - point.y(), Math.min(across, along));
  }
}
