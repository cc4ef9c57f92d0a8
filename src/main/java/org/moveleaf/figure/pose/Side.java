package org.moveleaf.figure.pose;

import java.util.List;

/** The person's own left or right. */
public enum Side {
  LEFT(1),
  RIGHT(-1);

  public static final List<Side> BOTH = List.of(LEFT, RIGHT);

  private final int sign;

  Side(int sign) {
    this.sign = sign;
  }

  /** 1 for left, −1 for right: the sign of x on that side. */
  public int sign() {
    return sign;
  }

  public Side other() {
    return this == LEFT ? RIGHT : LEFT;
  }

  /** The word in messages and names: {@code left}. */
  public String word() {
    return this == LEFT ? "left" : "right";
  }
}
