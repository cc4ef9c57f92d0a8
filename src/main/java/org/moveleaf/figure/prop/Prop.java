package org.moveleaf.figure.prop;

import java.util.Locale;

/** The things that can stand around a person or be held. */
public enum Prop {
  MAT,
  WALL,
  DOORWAY,
  CHAIR,
  STOOL,
  STEP,
  BALL,
  BAR,
  PILLOW,
  BAND,
  DUMBBELLS,
  CANS,
  WATER;

  /** The word in files: {@code dumbbells}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
