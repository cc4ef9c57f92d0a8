package org.moveleaf.figure.pose;

import java.util.Optional;

/**
 * Where a hand goes; the arm follows.
 *
 * @param place what it is put on
 * @param out centimetres from the middle line, outwards, on floor, wall, bar or frame
 * @param up centimetres above the floor, on wall, frame or chair back
 * @param forward centimetres in front of the shoulders, on the floor
 * @param elbow where the elbow points
 * @param palmUp whether the palm looks up, on the floor
 */
public record HandTarget(
    HandPlace place,
    Optional<Double> out,
    Optional<Double> up,
    Optional<Double> forward,
    Optional<Elbow> elbow,
    boolean palmUp) {

  /** Directions in which an elbow can point. */
  public enum Elbow {
    OUT,
    IN,
    FRONT,
    BACK,
    UP,
    DOWN;

    /** The word in files. */
    public String word() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  public static HandTarget on(HandPlace place) {
    return new HandTarget(
        place, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false);
  }

  public HandTarget out(double centimetres) {
    return new HandTarget(place, Optional.of(centimetres), up, forward, elbow, palmUp);
  }

  public HandTarget forward(double centimetres) {
    return new HandTarget(place, out, up, Optional.of(centimetres), elbow, palmUp);
  }

  public HandTarget elbow(Elbow direction) {
    return new HandTarget(place, out, up, forward, Optional.of(direction), palmUp);
  }
}
