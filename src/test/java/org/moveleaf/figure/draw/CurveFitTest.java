package org.moveleaf.figure.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Curves through stairs of pixels: near to what the stairs stand for, few, and without gaps. */
class CurveFitTest {

  private static final double CORNER = 52;

  /** A stair strays from the line it stands for by up to half a pixel to each side. */
  private static final double STAIR = Math.sqrt(0.5);

  private static CurveFit fit(Detail detail) {
    return new CurveFit(detail, detail.tolerance(), CORNER);
  }

  /** The corners of pixels around all whose middle lies in a disc. */
  private static int[][] disc(int radius) {
    List<int[]> corners = new ArrayList<>();
    // Around a convex shape: for each quarter from one axis to the other, over then down.
    for (int quarter = 0; quarter < 4; quarter++) {
      int y = radius;
      for (int x = 0; x < radius; x++) {
        int height = (int) Math.round(Math.sqrt(radius * radius - (x + 0.5) * (x + 0.5)));
        while (y > height) {
          corners.add(turned(x, y--, quarter));
        }
        corners.add(turned(x, y, quarter));
      }
      while (y > 0) {
        corners.add(turned(radius, y--, quarter));
      }
    }
    corners.add(corners.get(0));
    return new int[][] {
      corners.stream().mapToInt(c -> c[0]).toArray(), corners.stream().mapToInt(c -> c[1]).toArray()
    };
  }

  private static int[] turned(int x, int y, int quarters) {
    return switch (quarters) {
      case 0 -> new int[] {x, y};
      case 1 -> new int[] {y, -x};
      case 2 -> new int[] {-x, -y};
      default -> new int[] {-y, x};
    };
  }

  private static double[] at(Curve c, double t) {
    double m = 1 - t;
    return new double[] {
      m * m * m * c.x0() + 3 * m * m * t * c.x1() + 3 * m * t * t * c.x2() + t * t * t * c.x3(),
      m * m * m * c.y0() + 3 * m * m * t * c.y1() + 3 * m * t * t * c.y2() + t * t * t * c.y3()
    };
  }

  @ParameterizedTest
  @ValueSource(ints = {30, 60, 150})
  void aDiscStaysRound(int radius) {
    int[][] corners = disc(radius);
    List<Curve> curves = fit(Detail.STILL).fit(corners[0], corners[1], true);
    for (Curve curve : curves) {
      for (int i = 0; i <= 20; i++) {
        double[] point = at(curve, i / 20.0);
        double error = Math.abs(Math.hypot(point[0], point[1]) - radius);
        assertTrue(error < Detail.STILL.tolerance() + STAIR, () -> "strays by " + error);
      }
    }
    assertTrue(curves.size() <= 8, () -> curves.size() + " curves");
  }

  @ParameterizedTest
  @EnumSource(Detail.class)
  void curvesMeet(Detail detail) {
    int[][] corners = disc(60);
    List<Curve> curves = fit(detail).fit(corners[0], corners[1], true);
    Curve before = curves.get(curves.size() - 1);
    for (Curve curve : curves) {
      assertEquals(before.x3(), curve.x0());
      assertEquals(before.y3(), curve.y0());
      before = curve;
    }
  }

  @Test
  void aSlantedLineIsOneStraightCurve() {
    int steps = 40;
    int[] x = new int[3 * steps + 1];
    int[] y = new int[3 * steps + 1];
    for (int i = 1; i < x.length; i++) {
      x[i] = x[i - 1] + (i % 3 == 0 ? 0 : 1);
      y[i] = y[i - 1] + (i % 3 == 0 ? 1 : 0);
    }
    List<Curve> curves = fit(Detail.STILL).fit(x, y, false);
    assertEquals(List.of(Curve.straight(new double[] {0, 0}, new double[] {80, 40})), curves);
  }

  @Test
  void aRightAngleStaysACorner() {
    int side = 60;
    int[] x = new int[2 * side + 1];
    int[] y = new int[2 * side + 1];
    for (int i = 0; i <= 2 * side; i++) {
      x[i] = Math.min(i, side);
      y[i] = Math.max(0, i - side);
    }
    List<Curve> curves = fit(Detail.STILL).fit(x, y, false);
    assertEquals(2, curves.size());
    assertEquals(0, Math.hypot(curves.get(0).x3() - side, curves.get(0).y3()), 1);
    assertEquals(side, curves.get(1).x3());
    assertEquals(side, curves.get(1).y3());
  }

  @Test
  void theShortestOpenWayIsALine() {
    List<Curve> curves = fit(Detail.STILL).fit(new int[] {3, 4}, new int[] {7, 7}, false);
    assertEquals(List.of(Curve.straight(new double[] {3, 7}, new double[] {4, 7})), curves);
  }
}
