package org.moveleaf.figure.body;

import org.moveleaf.figure.geometry.Angles;
import org.moveleaf.figure.geometry.Frame;
import org.moveleaf.figure.geometry.Rotation;
import org.moveleaf.figure.geometry.Vec;

/**
 * The middle line of a limb, downwards from its root as the negative of the place along it:
 * straight along each bone and round at each joint, so that skin and cloth are one piece over the
 * bend.
 */
final class LimbPath {

  private final Frame parent;
  private final Frame upper;
  private final double length;
  private final Frame lower;
  private final double rootWindow;
  private final double window;

  /**
   * @param parent the bone above, with its origin at the root joint
   * @param upper the first bone
   * @param length of the first bone
   * @param lower the second bone
   * @param rootWindow half the length over which the root joint bends
   * @param window half the length over which the middle joint bends
   */
  LimbPath(
      Frame parent, Frame upper, double length, Frame lower, double rootWindow, double window) {
    this.parent = parent;
    this.upper = upper;
    this.length = length;
    this.lower = lower;
    this.rootWindow = rootWindow;
    this.window = window;
  }

  /**
   * @param along 0 at the root, negative below it
   */
  Frame at(double along) {
    double t = -along;
    if (t < -rootWindow) {
      return down(parent, t);
    }
    if (t < rootWindow) {
      return bend(parent, upper, t, rootWindow);
    }
    if (t < length - window) {
      return down(upper, t);
    }
    if (t < length + window) {
      return bend(upperAtJoint(), lower, t - length, window);
    }
    return down(lower, t - length);
  }

  private Frame upperAtJoint() {
    return down(upper, length);
  }

  private static Frame down(Frame bone, double t) {
    return bone.moved(bone.rotation().y().times(-t));
  }

  /**
   * Around a joint: the rotation passes smoothly from one bone to the next, the middle line runs as
   * a quadratic curve through nearly the joint itself.
   */
  private static Frame bend(Frame above, Frame below, double t, double window) {
    double u = (t + window) / (2 * window);
    Rotation rotation = above.rotation().towards(below.rotation(), Angles.smooth(u));
    Vec joint = below.origin();
    Vec a = joint.plus(above.rotation().y().times(window));
    Vec b = joint.minus(below.rotation().y().times(window));
    Vec outwards = joint.minus(a.towards(b, 0.5));
    Vec control = joint.plus(outwards.times(0.55));
    Vec point =
        a.times((1 - u) * (1 - u)).plus(control.times(2 * u * (1 - u))).plus(b.times(u * u));
    return new Frame(rotation, point);
  }
}
