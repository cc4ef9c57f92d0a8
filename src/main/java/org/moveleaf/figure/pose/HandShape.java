package org.moveleaf.figure.pose;

/** How the fingers lie. */
public enum HandShape {
  /** Stretched, a little apart. */
  OPEN(6, 4, Thumb.OUT),
  /** Stretched on a surface. */
  FLAT(2, 5, Thumb.FLAT),
  /** As a hand hangs. */
  RELAXED(34, 1, Thumb.BESIDE),
  /** Around a bar, a handle or the edge of a seat. */
  GRIP(205, 0, Thumb.AROUND),
  FIST(235, 0, Thumb.AROUND),
  /** Stretched fingers, the thumb away from them. */
  THUMB_UP(14, 1, Thumb.UP);

  private final double curl;
  private final double spread;
  private final Thumb thumb;

  /** Where the thumb lies. */
  public enum Thumb {
    BESIDE,
    OUT,
    FLAT,
    UP,
    AROUND
  }

  HandShape(double curl, double spread, Thumb thumb) {
    this.curl = curl;
    this.spread = spread;
    this.thumb = thumb;
  }

  /** Degrees from the palm to the fingertips. */
  public double curl() {
    return curl;
  }

  /** Degrees between two fingers. */
  public double spread() {
    return spread;
  }

  /** Centimetres by which the fingers lie nearer to what the palm lies on. */
  public double drop() {
    return this == FLAT ? 0.75 : 0;
  }

  public Thumb thumb() {
    return thumb;
  }

  /** The word in files. */
  public String word() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
