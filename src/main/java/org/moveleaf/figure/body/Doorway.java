package org.moveleaf.figure.body;

/** The measures of the door frame, in centimetres; it stands in front of the person. */
public final class Doorway {

  public static final double HALF_WIDTH = 36;
  public static final double JAMB = 9;
  public static final double HEIGHT = 206;

  /** How far in front of the feet the faces of the frame stand. */
  public static final double FACE = 9;

  public static final double DEPTH = 12;

  private Doorway() {}
}
