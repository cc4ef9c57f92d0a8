package org.moveleaf.figure.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Curves as the data of a path. */
class PathTextTest {

  private static Curve line(double x0, double y0, double x1, double y1) {
    return Curve.straight(new double[] {x0, y0}, new double[] {x1, y1});
  }

  private static String open(Curve... way) {
    return PathText.of(List.of(List.of(way)), false);
  }

  @Test
  void writesLinesAsLinesAndCurvesAsCurves() {
    assertEquals("M0 0l30 0", open(line(0, 0, 30, 0)));
    assertEquals("M0 0c0 20 30 20 30 0", open(new Curve(0, 0, 0, 20, 30, 20, 30, 0)));
  }

  @Test
  void saysACommandOnceAndLeavesOutSpacesBeforeMinus() {
    assertEquals("M5-5l-10-10-10 10", open(line(5, -5, -5, -15), line(-5, -15, -15, -5)));
  }

  /** Each is relative to a rounded point: errors of rounding do not add up. */
  @Test
  void roundsEachPlaceOnce() {
    Curve[] way = new Curve[9];
    for (int i = 0; i < way.length; i++) {
      way[i] = line(i * 10.4, 0, (i + 1) * 10.4, 0);
    }
    assertEquals("M0 0l10 0 11 0 10 0 11 0 10 0 10 0 11 0 10 0 11 0", open(way));
  }

  @Test
  void closesEachWay() {
    List<Curve> there = List.of(line(0, 0, 9, 0), line(9, 0, 9, 9), line(9, 9, 0, 0));
    assertEquals("M0 0l9 0 0 9-9-9zM0 0l9 0 0 9-9-9z", PathText.of(List.of(there, there), true));
    assertEquals("", PathText.of(List.of(List.of()), true));
  }
}
