package org.moveleaf.figure.body;

import org.moveleaf.figure.geometry.Rotation;
import org.moveleaf.figure.geometry.Vec;

/**
 * Where a foot is to be put.
 *
 * @param ankle where the ankle comes to lie
 * @param knee where the knee points
 * @param foot how the foot lies
 */
record FootGoal(Vec ankle, Vec knee, Rotation foot) {}
