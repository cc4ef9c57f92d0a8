package org.moveleaf.figure.body;

/**
 * Lengths of the bones in centimetres, those of an adult of about 174 cm. Heights along the spine
 * are counted from the line through the hips.
 */
final class Skeleton {

  static final double HIP_X = 8.6;
  static final double SHOULDER_X = 15.8;

  /** Height of the shoulder joints along the spine. */
  static final double SHOULDER = 49;

  /** Height of the vertebra at the foot of the neck (C7). */
  static final double NECK = 56;

  /** Height of the base of the skull. */
  static final double SKULL = 68;

  static final double UPPER_ARM = 29;
  static final double FOREARM = 25;
  static final double PALM = 8.5;
  static final double THIGH = 42;
  static final double SHANK = 41;

  /** Height of the ankle above the sole. */
  static final double ANKLE = 8;

  /** Where the hips are before the body is placed. */
  static final double STANDING_HIPS = 91;

  private Skeleton() {}
}
