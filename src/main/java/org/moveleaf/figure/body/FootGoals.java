package org.moveleaf.figure.body;

import org.moveleaf.figure.geometry.Angles;
import org.moveleaf.figure.geometry.Rotation;
import org.moveleaf.figure.geometry.Vec;
import org.moveleaf.figure.pose.Base;
import org.moveleaf.figure.pose.FootTarget;
import org.moveleaf.figure.pose.Side;

/** Turns the places on which feet are put into points in space. */
final class FootGoals implements Bones.FootGoals {

  private final Vec hips;

  /**
   * @param hips from where places are counted, the same for all stages
   */
  FootGoals(Vec hips) {
    this.hips = hips;
  }

  @Override
  public FootGoal goal(Side side, Bones trunk) {
    return trunk.pose().foot(side).map(target -> goal(side, target, trunk)).orElse(null);
  }

  private FootGoal goal(Side side, FootTarget target, Bones trunk) {
    int s = side.sign();
    // A lifted heel turns the foot about its ball, some 12 cm in front of the ankle.
    double lift = 12 * Angles.sin(target.heel()) + Skeleton.ANKLE * (Angles.cos(target.heel()) - 1);
    Vec ankle =
        new Vec(
            hips.x() + s * target.out(),
            target.up() + Skeleton.ANKLE + Math.max(0, lift),
            hips.z() + target.forward());
    boolean lying = trunk.pose().base() == Base.SUPINE_KNEES_BENT;
    Vec knee = lying ? new Vec(0, 0.9, 0.6) : new Vec(s * 0.12, 0.5, 1);
    Rotation foot = Rotation.aboutY(s * target.toesOut()).times(Rotation.aboutX(target.heel()));
    return new FootGoal(ankle, knee, foot);
  }
}
