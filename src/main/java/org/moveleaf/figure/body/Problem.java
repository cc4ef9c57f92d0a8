package org.moveleaf.figure.body;

import org.moveleaf.figure.pose.Side;

/**
 * What is wrong with how a body lies.
 *
 * @param kind what
 * @param side which hand or foot, {@code null} for the body as a whole
 * @param centimetres by how much
 * @param what the other thing that has to do with it: a place, a part of the body
 */
public record Problem(Kind kind, Side side, double centimetres, String what) {

  /** Kinds of problems. */
  public enum Kind {
    HAND_OUT_OF_REACH,
    FOOT_OUT_OF_REACH,
    FLOATING,
    SINKING,
    WRIST_BENT_TOO_FAR,
    INSIDE_BODY,
    IN_STEP
  }
}
