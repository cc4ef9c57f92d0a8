package org.moveleaf.figure.body;

/**
 * Measures of what stands around the body, in centimetres and degrees.
 *
 * @param seatHeight of the seat above the floor
 * @param seatTurn by how much the chair is turned to the left of who sits on it
 * @param backHeight of the upper edge of the chair's back above the floor
 * @param barHeight of the bar above the floor
 * @param ballRadius of the exercise ball
 * @param pillow its thickness below the head, 0 for none
 * @param waterLevel of the surface above the floor
 * @param wallAhead how far before the hips the wall stands, 0 where it stands behind the back
 * @param stepAhead how far before the hips the edge of the step is, 0 where it stands below
 * @param stepHeight of the step above the floor
 */
public record Furniture(
    double seatHeight,
    double seatTurn,
    double backHeight,
    double barHeight,
    double ballRadius,
    double pillow,
    double waterLevel,
    double wallAhead,
    double stepAhead,
    double stepHeight) {

  public static final Furniture USUAL = new Furniture(45, 0, 86, 214, 31, 0, 90, 0, 0, 18);

  /** Whether somebody faces the wall. */
  public boolean hasWallAhead() {
    return wallAhead > 0;
  }

  /** Whether the step stands in front. */
  public boolean hasStepAhead() {
    return stepAhead > 0;
  }
}
