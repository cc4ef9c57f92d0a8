package org.moveleaf.figure.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A line is a stray where it is short, and nothing that is seen begins at its ends. */
class StraysTest {

  private static Arc line(int from, int to, Pen pen, boolean coloured) {
    int[] corners = IntStream.rangeClosed(from, to).toArray();
    return new Arc(corners, pen.ordinal(), false, coloured, List.of(), List.of());
  }

  private static Set<Integer> strays(Arc... arcs) {
    return Strays.in(List.of(arcs), 30, arc -> arc.corners()[0] >= 1000);
  }

  @Test
  void aShortLineByItselfIsOne() {
    assertEquals(Set.of(100, 115), strays(line(100, 115, Pen.EDGE, false)));
    assertEquals(Set.of(), strays(line(100, 135, Pen.EDGE, false)), "long");
    assertEquals(Set.of(), strays(line(1000, 1015, Pen.EDGE, false)), "kept");
    assertEquals(Set.of(), strays(line(100, 115, Pen.FINE, false)), "between fingers");
  }

  @Test
  void aLineThatLeadsOnIsNone() {
    Arc first = line(100, 115, Pen.EDGE, false);
    assertEquals(Set.of(), strays(first, line(115, 160, Pen.OUTLINE, true)));
    assertEquals(Set.of(), strays(first, line(115, 140, Pen.EDGE, false)), "long together");
    assertEquals(Set.of(100, 115, 120), strays(first, line(115, 120, Pen.EDGE, false)));
    assertEquals(Set.of(100, 115), strays(first, line(115, 160, Pen.NONE, false)), "not seen");
  }
}
