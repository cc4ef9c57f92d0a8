package org.moveleaf.figure;

/**
 * How much of a person a picture shows.
 *
 * @param crop where it ends below
 * @param zoom how much larger than usual
 */
public record Framing(Crop crop, double zoom) {

  public static final Framing WHOLE = new Framing(Crop.WHOLE, 1);

  /** Where a picture ends below. */
  public enum Crop {
    WHOLE(0),
    KNEES(-36),
    THIGHS(-22),
    WAIST(3),
    CHEST(26);

    private final double height;

    Crop(double height) {
      this.height = height;
    }

    /** The word in files. */
    public String word() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Centimetres along the spine, above the hips. */
    public double height() {
      return height;
    }
  }
}
