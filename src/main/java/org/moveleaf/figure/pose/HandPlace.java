package org.moveleaf.figure.pose;

/** Where a hand can be put. */
public enum HandPlace {
  OWN_SHOULDER,
  OPPOSITE_SHOULDER,
  OPPOSITE_UPPER_ARM,
  BACK_OF_HEAD,
  TOP_OF_HEAD,
  /** Over the top of the head to the temple of the other side. */
  OPPOSITE_TEMPLE,
  CHEST,
  BELLY,
  HIP,
  THIGH,
  OPPOSITE_KNEE,
  SHIN,
  /** Its own ankle, in front: of a foot that is drawn up behind. */
  ANKLE,
  /** Clasping a knee that is drawn up, below the kneecap. */
  KNEE_FRONT,
  FLOOR,
  WALL,
  BAR,
  SEAT_EDGE,
  CHAIR_BACK,
  DOOR_FRAME;

  /** How a hand lies there, unless it is told otherwise. */
  public HandShape usualShape() {
    return switch (this) {
      case BAR, SEAT_EDGE, CHAIR_BACK, KNEE_FRONT, ANKLE -> HandShape.GRIP;
      case FLOOR, WALL, DOOR_FRAME -> HandShape.FLAT;
      default -> HandShape.RELAXED;
    };
  }

  /** Whether it goes where the body goes; a hand that is elsewhere can be put beside the place. */
  public boolean isOnBody() {
    return compareTo(FLOOR) < 0;
  }

  /** The words of messages: {@code the chair back}. */
  public String words() {
    return switch (this) {
      case OWN_SHOULDER -> "its own shoulder";
      case OPPOSITE_SHOULDER -> "the other shoulder";
      case OPPOSITE_UPPER_ARM -> "the other upper arm";
      case BACK_OF_HEAD -> "the back of the head";
      case TOP_OF_HEAD -> "the top of the head";
      case OPPOSITE_TEMPLE -> "the other temple";
      case OPPOSITE_KNEE -> "the other knee";
      case KNEE_FRONT -> "the front of the knee";
      case SEAT_EDGE -> "the edge of the seat";
      case CHAIR_BACK -> "the chair back";
      case DOOR_FRAME -> "the door frame";
      default -> "the " + name().toLowerCase(java.util.Locale.ROOT);
    };
  }

  /** The word in files. */
  public String word() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
