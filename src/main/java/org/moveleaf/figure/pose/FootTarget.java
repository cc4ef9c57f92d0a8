package org.moveleaf.figure.pose;

/**
 * Where a foot goes; the leg follows.
 *
 * @param place what it is put on
 * @param out centimetres from the middle line, outwards
 * @param forward centimetres in front of the hips, on the step of where a whole foot has room
 * @param toesOut degrees by which the toes point outwards
 * @param heel degrees by which the heel is lifted
 * @param up centimetres of the sole above what it is put on
 */
public record FootTarget(
    FootPlace place, double out, double forward, double toesOut, double heel, double up) {

  /** On the floor, or above it. */
  public FootTarget(double out, double forward, double toesOut, double heel, double up) {
    this(FootPlace.FLOOR, out, forward, toesOut, heel, up);
  }

  public boolean isOnStep() {
    return place == FootPlace.STEP;
  }

  /** The same in another place, by so many centimetres. */
  public FootTarget moved(double further, double higher) {
    return new FootTarget(place, out, forward + further, toesOut, heel, up + higher);
  }
}
