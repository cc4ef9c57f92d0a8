package org.moveleaf.model;

/** What an exercise is meant to do for the body. */
public enum ExerciseType implements Word {
  WARM_UP,
  MOBILITY,
  STRETCH,
  POSTURE,
  STRENGTH,
  AEROBIC
}
