package org.moveleaf.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SourceTextTest {

  private final SourceText source = new SourceText("a.md", "one\nzwei 🦴 x\r\n\nlast");

  @Test
  void countsLinesAndCodePointsFromOne() {
    assertEquals("a.md:1:1", source.range(0, 1).toString());
    assertEquals("a.md:2:1", source.range(4, 5).toString());
    assertEquals("a.md:2:8", source.range(source.text().indexOf('x'), 0).toString());
    assertEquals("a.md:4:1", source.range(source.text().indexOf("last"), 0).toString());
  }

  @Test
  void takesOffsetsOutsideForTheNearestEnd() {
    assertEquals("a.md:4:5", source.range(1000, 1000).toString());
    assertEquals(1, source.lineOf(-5));
  }

  @Test
  void givesLinesWithoutTheirEnds() {
    assertEquals("zwei 🦴 x", source.line(2));
    assertEquals("", source.line(3));
    assertEquals("last", source.line(4));
    assertEquals("a.md", source.toString());
  }

  @Test
  void anEmptyFileHasOneLine() {
    assertEquals("b.md:1:1", SourceText.absent("b.md").start().toString());
  }
}
