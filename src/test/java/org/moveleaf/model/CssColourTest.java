package org.moveleaf.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CssColourTest {

  /** Named colours by their hue, https://www.w3.org/TR/css-color-4/#named-colors. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "hsl(120, 100%, 25%) | #008000 | 1",
        "hsl(300, 100%, 25%) | #800080 | 1",
        "hsla(-120deg 100% 50% / 25%) | #0000ff | 0.25",
        "hsl(0, 0%, 100%) | #ffffff | 1",
        "rgb(255 165 0) | #ffa500 | 1",
        "rgba(300, -5, 50%, .5) | #ff0080 | 0.5",
        "#FA3 | #ffaa33 | 1",
        "#1c6b5300 | #1c6b53 | 0",
        "hsl(0.5turn 100% 50%) | #00ffff | 1",
        "hsl(200grad 100% 50%) | #00ffff | 1",
        "hsl(3.14159rad 100% 50%) | #00ffff | 1",
        "color(srgb 1 0.5 0 / 50%) | #ff8000 | 0.5",
        "color(display-p3 0.851 0.851 0.851) | #d9d9d9 | 1",
        "color(display-p3 1 0 0) | #ff0000 | 1",
        "color(display-p3 0.9176 0.2 0.1373) | #ff0000 | 1",
        "Teal | #008080 | 1",
        "rebeccapurple | #663399 | 1",
        "transparent | #000000 | 0"
      })
  void aColourIsReadInEachNotation(String typed, String hex, double alpha) {
    CssColour colour = CssColour.parse(typed).orElseThrow();
    assertEquals(hex, colour.colour().hex());
    assertEquals(alpha, colour.alpha(), 1e-9);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "none",
        "redd",
        "inherit",
        "color(rec2020 1 0 0)",
        "hsl(1foo 2% 3%)",
        "#12345",
        "rgb(1,2)",
        "rgb(a,b,c)",
        "url(#fed)"
      })
  void whatIsNoneIsNot(String typed) {
    assertTrue(CssColour.parse(typed).isEmpty());
  }
}
