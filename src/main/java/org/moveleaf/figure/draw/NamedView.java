package org.moveleaf.figure.draw;

import java.util.Locale;

/** The viewer stands at this side of the person: the person's own left and right. */
public enum NamedView {
  FRONT(0, 5),
  FRONT_LEFT(40, 11),
  LEFT(90, 5),
  BACK_LEFT(140, 11),
  BACK(180, 5),
  BACK_RIGHT(-140, 11),
  RIGHT(-90, 5),
  FRONT_RIGHT(-40, 11);

  private final View view;

  NamedView(double azimuth, double elevation) {
    this.view = new View(azimuth, elevation);
  }

  /** The word in files. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public View view() {
    return view;
  }
}
