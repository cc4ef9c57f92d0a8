package org.moveleaf.figure.pose;

/** The positions that poses start from. */
public enum Base {
  STANDING(Support.FEET, Settle.NOTHING),
  SITTING(Support.SEAT, Settle.NOTHING),
  LONG_SITTING(Support.FLOOR, Settle.NOTHING),
  SUPINE(Support.FLOOR, Settle.HEAD),
  SUPINE_KNEES_BENT(Support.FLOOR, Settle.HEAD),
  PRONE(Support.FLOOR, Settle.HEAD),
  /** On the left side. */
  SIDE_LYING(Support.FLOOR, Settle.HEAD_SIDEWAYS),
  ALL_FOURS(Support.KNEES, Settle.ARMS),
  KNEELING(Support.FLOOR, Settle.NOTHING),
  /** On the left knee, the right foot in front. */
  HALF_KNEELING(Support.KNEES, Settle.NOTHING),
  /** On hands and toes, the body straight. */
  PLANK(Support.FEET, Settle.NOTHING),
  HANGING(Support.BAR, Settle.NOTHING),
  OVER_BALL(Support.BALL, Settle.NOTHING),
  FLOATING(Support.WATER, Settle.NOTHING);

  private final Support support;
  private final Settle settle;

  Base(Support support, Settle settle) {
    this.support = support;
    this.settle = settle;
  }

  /** The word in files. */
  public String word() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  public Support support() {
    return support;
  }

  /** What is searched for so that the body rests. */
  public Settle settle() {
    return settle;
  }

  /** What carries the body. */
  public enum Support {
    /** The soles stand on the floor. */
    FEET,
    /** The thighs lie on a seat. */
    SEAT,
    /** The lowest point of trunk or legs lies on the floor. */
    FLOOR,
    /** Knees and shins lie on the floor. */
    KNEES,
    /** The hands hang from a bar. */
    BAR,
    /** The back lies on a ball. */
    BALL,
    /** The body floats at the surface. */
    WATER
  }

  /** What is searched for so that the body rests as it would. */
  public enum Settle {
    NOTHING,
    /** The neck gives until the head rests. */
    HEAD,
    /** The neck gives to the side until the head rests. */
    HEAD_SIDEWAYS,
    /** The trunk tips until straight arms reach the floor. */
    ARMS,
    /** The trunk tips until the forehead rests on the floor. */
    FOREHEAD;

    /** Whether it is the neck that gives. */
    public boolean isOfHead() {
      return this == HEAD || this == HEAD_SIDEWAYS;
    }
  }
}
