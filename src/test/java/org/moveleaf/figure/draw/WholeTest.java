package org.moveleaf.figure.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WholeTest {

  @ParameterizedTest
  @ValueSource(
      doubles = {
        0,
        -0.0,
        1,
        -1,
        0.5,
        -0.5,
        -1e-300,
        1e-300,
        2147483646.5,
        2147483647,
        2147483647.5,
        -2147483647.5,
        -2147483648,
        -2147483648.5,
        1e300,
        -1e300,
        Double.NaN,
        Double.POSITIVE_INFINITY,
        Double.NEGATIVE_INFINITY
      })
  void roundsAsJavaDoes(double value) {
    assertEquals((int) Math.ceil(value), Whole.ceil(value));
    assertEquals((int) Math.floor(value), Whole.floor(value));
  }

  @Test
  void roundsAnyNumberAsJavaDoes() {
    Random random = new Random(1);
    for (int i = 0; i < 100_000; i++) {
      roundsAsJavaDoes((random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(12)));
    }
  }
}
