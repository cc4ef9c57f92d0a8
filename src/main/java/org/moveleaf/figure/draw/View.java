package org.moveleaf.figure.draw;

/**
 * From where a figure is seen.
 *
 * @param azimuth degrees around the person: 0 from the front, 90 from the person's left
 * @param elevation degrees above the horizon
 * @param mirrored whether the picture is turned over, as in a mirror: what is done with the left is
 *     then seen done with the right
 */
public record View(double azimuth, double elevation, boolean mirrored) {

  public View(double azimuth, double elevation) {
    this(azimuth, elevation, false);
  }

  /** The same place, and the picture turned over if that is wanted. */
  public View mirrored(boolean wanted) {
    return new View(azimuth, elevation, wanted);
  }

  /** The same place, and the picture turned over, back again if it is already. */
  public View turnedOver() {
    return mirrored(!mirrored);
  }
}
