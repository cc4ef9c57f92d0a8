/**
 * Vectors, rotations and frames in centimetres and degrees: x to the person's left, y up, z to the
 * person's front. All functions are those of {@link java.lang.StrictMath}, so that a picture is the
 * same on every machine.
 */
package org.moveleaf.figure.geometry;
