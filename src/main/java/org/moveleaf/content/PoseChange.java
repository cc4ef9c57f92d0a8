package org.moveleaf.content;

import org.moveleaf.figure.pose.Pose;

/** What a file says of a pose, laid over another. */
@FunctionalInterface
interface PoseChange {

  PoseChange NONE = pose -> pose;

  Pose apply(Pose pose);

  /** This one, then another. */
  default PoseChange then(PoseChange next) {
    return pose -> next.apply(apply(pose));
  }
}
