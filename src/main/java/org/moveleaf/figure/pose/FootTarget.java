package org.moveleaf.figure.pose;

/**
 * Where a foot goes; the leg follows.
 *
 * @param out centimetres from the middle line, outwards
 * @param forward centimetres in front of the hips
 * @param toesOut degrees by which the toes point outwards
 * @param heel degrees by which the heel is lifted
 * @param up centimetres of the sole above the floor
 */
public record FootTarget(double out, double forward, double toesOut, double heel, double up) {}
