package org.moveleaf.figure.body;

import org.moveleaf.figure.geometry.Vec;

/**
 * Two parts that grow into each other. Near the joint a line between them is drawn only where one
 * really lies in front of the other; further away they are strangers.
 *
 * @param one a part
 * @param other another
 * @param middle where they meet
 * @param radius how far the joint reaches, in centimetres
 * @param step from which difference in depth one lies in front of the other, in centimetres
 */
public record Joint(Part one, Part other, Vec middle, double radius, double step) {}
