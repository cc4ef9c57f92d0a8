package org.moveleaf.model;

/** How the body is placed for an exercise, in the order in which a handbook shows them. */
public enum Position implements Word {
  SITTING,
  STANDING,
  FLOOR_SITTING,
  ALL_FOURS,
  KNEELING,
  SUPINE,
  SIDE_LYING,
  PRONE,
  HANGING,
  IN_WATER
}
