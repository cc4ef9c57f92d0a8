package org.moveleaf.figure.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Ways of arrows through few points are bent all along. */
class SmoothTest {

  /** As an arrow over a head has it: up, over, and down again. */
  private static final double[] X = {170, 30, -150};

  private static final double[] Y = {0, 70, 0};

  @Test
  void passesThroughItsPoints() {
    List<Curve> way = Smooth.through(X, Y);
    assertEquals(2, way.size());
    for (int i = 0; i < way.size(); i++) {
      assertEquals(X[i], way.get(i).x0());
      assertEquals(Y[i], way.get(i).y0());
      assertEquals(X[i + 1], way.get(i).x3());
      assertEquals(Y[i + 1], way.get(i).y3());
    }
  }

  @Test
  void aWayThroughThreePointsIsBentEvenly() {
    List<Double> turns = turns(Smooth.through(X, Y));
    double mean = turns.stream().mapToDouble(each -> each).average().orElseThrow();
    for (double turn : turns) {
      assertTrue(turn > 0.4 * mean && turn < 2 * mean, turns.toString());
    }
  }

  @Test
  void aWayThroughTwoPointsIsStraight() {
    Curve curve = Smooth.through(new double[] {0, 3}, new double[] {9, 0}).get(0);
    assertEquals(Curve.straight(new double[] {0, 9}, new double[] {3, 0}).toString(), text(curve));
  }

  @Test
  void pointsOnOneAnotherAreNoWay() {
    for (Curve curve : Smooth.through(new double[] {5, 5, 5}, new double[] {2, 2, 2})) {
      assertEquals(new Curve(5, 2, 5, 2, 5, 2, 5, 2), curve);
    }
  }

  /** Rounded: thirds are found by another way here. */
  private static String text(Curve c) {
    return new Curve(
            c.x0(),
            c.y0(),
            Math.rint(c.x1() * 1e9) / 1e9,
            Math.rint(c.y1() * 1e9) / 1e9,
            Math.rint(c.x2() * 1e9) / 1e9,
            Math.rint(c.y2() * 1e9) / 1e9,
            c.x3(),
            c.y3())
        .toString();
  }

  /** By how many degrees a way turns in each of its tenths. */
  private static List<Double> turns(List<Curve> way) {
    List<Double> directions = new ArrayList<>();
    for (Curve curve : way) {
      for (int i = 0; i <= 5; i++) {
        directions.add(direction(curve, i / 5.0));
      }
    }
    List<Double> turns = new ArrayList<>();
    for (int i = 1; i < directions.size(); i++) {
      double turn = directions.get(i) - directions.get(i - 1);
      if (i != 6) {
        turns.add(turn);
      } else {
        assertEquals(0, turn, 1e-9, "a corner");
      }
    }
    return turns;
  }

  private static double direction(Curve c, double t) {
    double m = 1 - t;
    double dx =
        m * m * (c.x1() - c.x0()) + 2 * m * t * (c.x2() - c.x1()) + t * t * (c.x3() - c.x2());
    double dy =
        m * m * (c.y1() - c.y0()) + 2 * m * t * (c.y2() - c.y1()) + t * t * (c.y3() - c.y2());
    double degrees = Math.toDegrees(Math.atan2(dy, dx));
    return degrees < 0 ? degrees + 360 : degrees;
  }
}
