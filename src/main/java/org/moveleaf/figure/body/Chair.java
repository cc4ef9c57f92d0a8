package org.moveleaf.figure.body;

/** The measures of the chair, in centimetres. */
public final class Chair {

  public static final double HALF_WIDTH = 21.5;
  public static final double HALF_DEPTH = 20.5;
  public static final double SEAT_THICKNESS = 3.2;
  public static final double LEG = 1.6;

  /** Who sits well back has the hips that far behind the middle of the seat. */
  public static final double HIPS_BEHIND_MIDDLE = 3.4;

  /** Who sits sideways leaves room for an arm between body and back. */
  static final double HIPS_BEFORE_MIDDLE_SIDEWAYS = 6;

  private Chair() {}
}
