package org.moveleaf.model;

/** How an exercise treats left and right, or one direction and the other. */
public enum Sides implements Word {
  /** Both at once. */
  TOGETHER(1),
  /** The whole dose on one side, then on the other. */
  EACH(2),
  /** Left, right, left, right: the dose counts both. */
  ALTERNATING(1),
  /** The whole dose one way round, then the other way. */
  EACH_DIRECTION(2);

  private final int rounds;

  Sides(int rounds) {
    this.rounds = rounds;
  }

  /** How often the written dose is gone through. */
  public int rounds() {
    return rounds;
  }
}
