package org.moveleaf.figure;

import java.util.List;
import org.moveleaf.figure.pose.Pose;

/**
 * One stage of a movement.
 *
 * @param arrows how the body comes here
 * @param hasGhost whether the stage before shows palely behind
 */
public record Stage(Pose pose, List<Arrow> arrows, boolean hasGhost) {

  public Stage {
    arrows = List.copyOf(arrows);
  }
}
