package org.moveleaf.figure.body;

/** Points of the body that arrows follow. */
public enum Landmark {
  CROWN,
  NOSE,
  CHIN,
  CHEST,
  MIDDLE_BACK,
  LOWER_BACK,
  PELVIS,
  LEFT_SHOULDER,
  RIGHT_SHOULDER,
  LEFT_SHOULDER_BLADE,
  RIGHT_SHOULDER_BLADE,
  LEFT_ELBOW,
  RIGHT_ELBOW,
  LEFT_HAND,
  RIGHT_HAND,
  LEFT_KNEE,
  RIGHT_KNEE,
  LEFT_FOOT,
  RIGHT_FOOT;

  /** The word in files. */
  public String word() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
