package org.moveleaf.figure.geometry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Trigonometry in degrees. */
class AnglesTest {

  private static final double EPSILON = 1e-12;

  @ParameterizedTest
  @CsvSource({"0,1,0", "30,0.8660254037844386,0.5", "90,0,1", "180,-1,0", "-90,0,-1", "450,0,1"})
  void knowsSineAndCosine(double degrees, double cosine, double sine) {
    assertEquals(cosine, Angles.cos(degrees), EPSILON);
    assertEquals(sine, Angles.sin(degrees), EPSILON);
  }

  /** A cosine that rounding has made larger than 1 is no reason for an angle that is no number. */
  @ParameterizedTest
  @CsvSource({"1,0", "0.5,60", "0,90", "-1,180", "1.0000000001,0", "-1.0000000001,180"})
  void findsTheAngleOfACosine(double cosine, double degrees) {
    assertEquals(degrees, Angles.acos(cosine), 1e-9);
  }

  @ParameterizedTest
  @CsvSource({"-1,0", "0,0", "0.25,0.15625", "0.5,0.5", "0.75,0.84375", "1,1", "7,1"})
  void smoothsAShare(double share, double smooth) {
    assertEquals(smooth, Angles.smooth(share), EPSILON);
  }

  @Test
  void smoothStartsAndEndsLevel() {
    assertEquals(0, Angles.smooth(1e-6) / 1e-6, 1e-5);
    assertEquals(0, (1 - Angles.smooth(1 - 1e-6)) / 1e-6, 1e-5);
  }
}
