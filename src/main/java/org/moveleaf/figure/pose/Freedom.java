package org.moveleaf.figure.pose;

/**
 * One way in which a joint can move, in degrees, or the whole body, in centimetres. Positive is
 * what the name says: flexed, abducted, to the left.
 */
public enum Freedom {
  LEAN(false),
  TURN(false),
  ROLL(false),
  SHIFT_FORWARD(false),
  SHIFT_LEFT(false),
  SINK(false),
  PELVIS_TURN(false),
  PELVIS_TILT(false),
  LUMBAR_FLEX(false),
  LUMBAR_BEND(false),
  LUMBAR_TURN(false),
  THORAX_FLEX(false),
  THORAX_BEND(false),
  THORAX_TURN(false),
  NECK_FLEX(false),
  NECK_BEND(false),
  NECK_TURN(false),
  SCAPULA_RETRACT(true),
  SCAPULA_ELEVATE(true),
  SHOULDER_FLEX(true),
  SHOULDER_ABDUCT(true),
  SHOULDER_ROTATE(true),
  ELBOW_FLEX(true),
  FOREARM_PRONATE(true),
  WRIST_FLEX(true),
  HIP_FLEX(true),
  HIP_ABDUCT(true),
  HIP_ROTATE(true),
  KNEE_FLEX(true),
  ANKLE_FLEX(true);

  private final boolean sided;

  Freedom(boolean sided) {
    this.sided = sided;
  }

  /** Whether left and right move on their own. */
  boolean isSided() {
    return sided;
  }
}
