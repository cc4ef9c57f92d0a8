package org.moveleaf.figure.draw;

/**
 * From where a figure is seen.
 *
 * @param azimuth degrees around the person: 0 from the front, 90 from the person's left
 * @param elevation degrees above the horizon
 */
public record View(double azimuth, double elevation) {}
