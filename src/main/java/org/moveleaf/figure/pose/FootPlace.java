package org.moveleaf.figure.pose;

import java.util.Locale;

/** What a foot can be put on. */
public enum FootPlace {
  FLOOR,
  STEP;

  /** The word in files. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
