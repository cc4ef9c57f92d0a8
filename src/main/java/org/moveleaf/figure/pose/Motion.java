package org.moveleaf.figure.pose;

/**
 * A movement as a physiotherapist names it: the direction is in the word, the degrees are positive;
 * movements of the whole body to some place are in centimetres.
 *
 * <p>The limits are those of healthy adults, rounded up where a whole-body picture needs it; ranges
 * after the American Academy of Orthopaedic Surgeons, as tabulated in textbooks of goniometry.
 */
public enum Motion {
  LEAN_FORWARD(BodyPart.BODY, "lean-forward", Freedom.LEAN, 1, 120),
  LEAN_BACK(BodyPart.BODY, "lean-back", Freedom.LEAN, -1, 110),
  BODY_TURN_LEFT(BodyPart.BODY, "turn-left", Freedom.TURN, 1, 180),
  BODY_TURN_RIGHT(BodyPart.BODY, "turn-right", Freedom.TURN, -1, 180),
  ROLL_LEFT(BodyPart.BODY, "roll-left", Freedom.ROLL, 1, 90),
  ROLL_RIGHT(BodyPart.BODY, "roll-right", Freedom.ROLL, -1, 90),
  /** Centimetres by which the hips move over the feet. */
  SHIFT_FORWARD(BodyPart.BODY, "shift-forward", Freedom.SHIFT_FORWARD, 1, 60),
  SHIFT_BACK(BodyPart.BODY, "shift-back", Freedom.SHIFT_FORWARD, -1, 60),
  SHIFT_LEFT(BodyPart.BODY, "shift-left", Freedom.SHIFT_LEFT, 1, 60),
  SHIFT_RIGHT(BodyPart.BODY, "shift-right", Freedom.SHIFT_LEFT, -1, 60),
  /** Centimetres by which the hips come down over the feet. */
  SINK(BodyPart.BODY, "sink", Freedom.SINK, 1, 60),

  /** As far as the spine can turn back: {@link #LUMBAR_TURN_LEFT} and {@link #THORAX_TURN_LEFT}. */
  PELVIS_TURN_LEFT(BodyPart.PELVIS, "turn-left", Freedom.PELVIS_TURN, 1, 60),
  PELVIS_TURN_RIGHT(BodyPart.PELVIS, "turn-right", Freedom.PELVIS_TURN, -1, 60),
  PELVIS_TILT_FORWARD(BodyPart.PELVIS, "tilt-forward", Freedom.PELVIS_TILT, 1, 30),
  PELVIS_TILT_BACK(BodyPart.PELVIS, "tilt-back", Freedom.PELVIS_TILT, -1, 30),

  SPINE_FLEX(BodyPart.SPINE, "flex", Freedom.LUMBAR_FLEX, 1, 100),
  SPINE_EXTEND(BodyPart.SPINE, "extend", Freedom.LUMBAR_FLEX, -1, 70),
  SPINE_BEND_LEFT(BodyPart.SPINE, "bend-left", Freedom.LUMBAR_BEND, 1, 50),
  SPINE_BEND_RIGHT(BodyPart.SPINE, "bend-right", Freedom.LUMBAR_BEND, -1, 50),
  SPINE_TURN_LEFT(BodyPart.SPINE, "turn-left", Freedom.LUMBAR_TURN, 1, 50),
  SPINE_TURN_RIGHT(BodyPart.SPINE, "turn-right", Freedom.LUMBAR_TURN, -1, 50),

  LUMBAR_FLEX(BodyPart.LUMBAR, "flex", Freedom.LUMBAR_FLEX, 1, 60),
  LUMBAR_EXTEND(BodyPart.LUMBAR, "extend", Freedom.LUMBAR_FLEX, -1, 35),
  LUMBAR_BEND_LEFT(BodyPart.LUMBAR, "bend-left", Freedom.LUMBAR_BEND, 1, 30),
  LUMBAR_BEND_RIGHT(BodyPart.LUMBAR, "bend-right", Freedom.LUMBAR_BEND, -1, 30),
  LUMBAR_TURN_LEFT(BodyPart.LUMBAR, "turn-left", Freedom.LUMBAR_TURN, 1, 15),
  LUMBAR_TURN_RIGHT(BodyPart.LUMBAR, "turn-right", Freedom.LUMBAR_TURN, -1, 15),

  THORAX_FLEX(BodyPart.THORAX, "flex", Freedom.THORAX_FLEX, 1, 50),
  THORAX_EXTEND(BodyPart.THORAX, "extend", Freedom.THORAX_FLEX, -1, 40),
  THORAX_BEND_LEFT(BodyPart.THORAX, "bend-left", Freedom.THORAX_BEND, 1, 30),
  THORAX_BEND_RIGHT(BodyPart.THORAX, "bend-right", Freedom.THORAX_BEND, -1, 30),
  THORAX_TURN_LEFT(BodyPart.THORAX, "turn-left", Freedom.THORAX_TURN, 1, 45),
  THORAX_TURN_RIGHT(BodyPart.THORAX, "turn-right", Freedom.THORAX_TURN, -1, 45),

  NECK_FLEX(BodyPart.NECK, "flex", Freedom.NECK_FLEX, 1, 60),
  NECK_EXTEND(BodyPart.NECK, "extend", Freedom.NECK_FLEX, -1, 60),
  NECK_BEND_LEFT(BodyPart.NECK, "bend-left", Freedom.NECK_BEND, 1, 45),
  NECK_BEND_RIGHT(BodyPart.NECK, "bend-right", Freedom.NECK_BEND, -1, 45),
  NECK_TURN_LEFT(BodyPart.NECK, "turn-left", Freedom.NECK_TURN, 1, 80),
  NECK_TURN_RIGHT(BodyPart.NECK, "turn-right", Freedom.NECK_TURN, -1, 80),

  SCAPULA_RETRACT(BodyPart.SHOULDER_BLADE, "retract", Freedom.SCAPULA_RETRACT, 1, 30),
  SCAPULA_PROTRACT(BodyPart.SHOULDER_BLADE, "protract", Freedom.SCAPULA_RETRACT, -1, 30),
  SCAPULA_ELEVATE(BodyPart.SHOULDER_BLADE, "elevate", Freedom.SCAPULA_ELEVATE, 1, 40),
  SCAPULA_DEPRESS(BodyPart.SHOULDER_BLADE, "depress", Freedom.SCAPULA_ELEVATE, -1, 15),

  SHOULDER_FLEX(BodyPart.ARM, "flex", Freedom.SHOULDER_FLEX, 1, 180),
  SHOULDER_EXTEND(BodyPart.ARM, "extend", Freedom.SHOULDER_FLEX, -1, 60),
  SHOULDER_ABDUCT(BodyPart.ARM, "abduct", Freedom.SHOULDER_ABDUCT, 1, 180),
  SHOULDER_ADDUCT(BodyPart.ARM, "adduct", Freedom.SHOULDER_ABDUCT, -1, 45),
  SHOULDER_ROTATE_OUT(BodyPart.ARM, "rotate-out", Freedom.SHOULDER_ROTATE, 1, 90),
  SHOULDER_ROTATE_IN(BodyPart.ARM, "rotate-in", Freedom.SHOULDER_ROTATE, -1, 80),
  ELBOW_BEND(BodyPart.ARM, "elbow", Freedom.ELBOW_FLEX, 1, 150),
  FOREARM_PRONATE(BodyPart.ARM, "pronate", Freedom.FOREARM_PRONATE, 1, 90),
  FOREARM_SUPINATE(BodyPart.ARM, "supinate", Freedom.FOREARM_PRONATE, -1, 90),
  WRIST_FLEX(BodyPart.ARM, "wrist-flex", Freedom.WRIST_FLEX, 1, 80),
  WRIST_EXTEND(BodyPart.ARM, "wrist-extend", Freedom.WRIST_FLEX, -1, 85),

  HIP_FLEX(BodyPart.LEG, "flex", Freedom.HIP_FLEX, 1, 130),
  HIP_EXTEND(BodyPart.LEG, "extend", Freedom.HIP_FLEX, -1, 30),
  HIP_ABDUCT(BodyPart.LEG, "abduct", Freedom.HIP_ABDUCT, 1, 50),
  HIP_ADDUCT(BodyPart.LEG, "adduct", Freedom.HIP_ABDUCT, -1, 30),
  HIP_ROTATE_OUT(BodyPart.LEG, "rotate-out", Freedom.HIP_ROTATE, 1, 45),
  HIP_ROTATE_IN(BodyPart.LEG, "rotate-in", Freedom.HIP_ROTATE, -1, 45),
  KNEE_BEND(BodyPart.LEG, "knee", Freedom.KNEE_FLEX, 1, 160),
  ANKLE_UP(BodyPart.LEG, "ankle-up", Freedom.ANKLE_FLEX, 1, 30),
  ANKLE_POINT(BodyPart.LEG, "point", Freedom.ANKLE_FLEX, -1, 70);

  private final BodyPart part;
  private final String word;
  private final Freedom freedom;
  private final int sign;
  private final int limit;

  Motion(BodyPart part, String word, Freedom freedom, int sign, int limit) {
    this.part = part;
    this.word = word;
    this.freedom = freedom;
    this.sign = sign;
    this.limit = limit;
  }

  public BodyPart part() {
    return part;
  }

  public String word() {
    return word;
  }

  /** The largest angle, in degrees; for a shift the longest way, in centimetres. */
  public int limit() {
    return limit;
  }

  /** Whether its size is a way, in centimetres, and no angle. */
  public boolean isWay() {
    return switch (freedom) {
      case SHIFT_FORWARD, SHIFT_LEFT, SINK -> true;
      default -> false;
    };
  }

  /** Whether it is the other direction of the same movement. */
  public boolean isOpposite(Motion other) {
    return part == other.part && freedom == other.freedom && sign != other.sign;
  }

  int sign() {
    return sign;
  }

  /** What it moves; for the whole spine, which shares it out between its parts, the lower one. */
  Freedom freedom() {
    return freedom;
  }
}
