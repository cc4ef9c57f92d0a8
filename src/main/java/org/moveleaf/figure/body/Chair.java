package org.moveleaf.figure.body;

import org.moveleaf.figure.geometry.Angles;
import org.moveleaf.figure.geometry.Frame;
import org.moveleaf.figure.geometry.Rotation;
import org.moveleaf.figure.geometry.Vec;

/** The measures of the chair, in centimetres, and where it stands. */
public final class Chair {

  public static final double HALF_WIDTH = 21.5;
  public static final double HALF_DEPTH = 20.5;
  public static final double SEAT_THICKNESS = 3.2;
  public static final double LEG = 1.6;

  /** Who sits well back has the hips that far behind the middle of the seat. */
  public static final double HIPS_BEHIND_MIDDLE = 3.4;

  /** Who sits sideways leaves room for an arm between body and back. */
  private static final double HIPS_BEFORE_MIDDLE_SIDEWAYS = 6;

  /** Who stands behind it has its back so far before the hips, within reach of both hands. */
  private static final double BACK_BEFORE_HIPS = 20;

  private Chair() {}

  /**
   * The chair of somebody who sits on it: its origin on the floor below the middle of the seat, its
   * z axis to its front.
   *
   * @param turned by how many degrees to the left of who sits there
   */
  static Frame below(Vec hips, double turned) {
    Rotation rotation = Rotation.aboutY(turned);
    double sideways = Math.abs(Angles.sin(turned));
    double back = HIPS_BEHIND_MIDDLE * (1 - sideways) - HIPS_BEFORE_MIDDLE_SIDEWAYS * sideways;
    Vec behind = rotation.apply(new Vec(0, 0, back));
    return new Frame(rotation, new Vec(hips.x() + behind.x(), 0, hips.z() + behind.z()));
  }

  /** The same of somebody who stands behind it. */
  static Frame before(Vec hips, double turned) {
    Vec middle = new Vec(hips.x(), 0, hips.z() + BACK_BEFORE_HIPS + HALF_DEPTH);
    return new Frame(Rotation.aboutY(turned), middle);
  }
}
