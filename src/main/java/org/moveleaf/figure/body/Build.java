package org.moveleaf.figure.body;

/**
 * How a body is built, against the average.
 *
 * @param shoulders factor on the width of the chest
 * @param hips factor on the width of the hips
 * @param girth centimetres added all around the waist and belly
 * @param bust centimetres added to the front of the chest
 * @param limbs factor on the thickness of arms and legs
 */
public record Build(double shoulders, double hips, double girth, double bust, double limbs) {

  public static final Build AVERAGE = new Build(1, 1, 0, 0, 1);
}
