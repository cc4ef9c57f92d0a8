package org.moveleaf.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class BookletTest {

  private static String sides(int pages, boolean boundAtRight) {
    List<int[]> sides = Booklet.sides(pages, boundAtRight);
    return sides.stream().map(Arrays::toString).collect(Collectors.joining(" "));
  }

  @Test
  void theCoverStandsWhereTheBookOpens() {
    assertEquals("[7, 0] [1, 6] [5, 2] [3, 4]", sides(8, false));
    assertEquals("[0, 7] [6, 1] [2, 5] [4, 3]", sides(8, true));
  }
}
