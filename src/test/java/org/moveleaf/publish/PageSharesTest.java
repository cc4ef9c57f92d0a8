package org.moveleaf.publish;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Pieces are shared out over as few pages as they need. */
class PageSharesTest {

  private static void assertShares(
      double room, Set<Integer> begins, int[] layouts, double[]... heights) {
    PageShares.Shares shares = PageShares.of(heights, room);
    assertEquals(begins, shares.begins());
    assertArrayEquals(layouts, shares.layouts());
  }

  @Test
  void whatFitsStaysGenerous() {
    assertShares(1, Set.of(), new int[] {0, 0}, new double[] {0.5, 0.4}, new double[] {0.4, 0.3});
  }

  @Test
  void isSetTighterWhereThatSavesAPage() {
    assertShares(
        1,
        Set.of(2),
        new int[] {1, 1, 0},
        new double[] {0.6, 0.6, 0.6},
        new double[] {0.49, 0.49, 0.5});
  }

  @Test
  void whatTheOthersLeaveRoomForStaysGenerous() {
    assertShares(1, Set.of(), new int[] {0, 1}, new double[] {0.5, 0.7}, new double[] {0.4, 0.45});
  }

  @Test
  void pagesAreFilledAlike() {
    assertShares(
        1,
        Set.of(2),
        new int[] {0, 0, 0, 0},
        new double[] {0.4, 0.2, 0.3, 0.2},
        new double[] {0.4, 0.2, 0.3, 0.2});
  }

  @Test
  void aTighterLayoutThatTakesMoreIsNotTaken() {
    assertShares(1, Set.of(), new int[] {0, 1}, new double[] {0.4, 0.7}, new double[] {0.6, 0.5});
  }

  @Test
  void whatIsLeftOfAPageIsUsedWhereThatSavesOne() {
    double[] heights = {0.4, 0.5, 0.4};
    assertShares(0.5, Set.of(1), new int[3], heights, heights);
    assertShares(0.3, Set.of(0, 2), new int[3], heights, heights);
    assertEquals(2, PageShares.of(new double[][] {heights, heights}, 0.5).pages());
    assertEquals(3, PageShares.of(new double[][] {heights, heights}, 0.3).pages());
  }

  @Test
  void whatNoPageHasRoomForIsAlone() {
    double[] heights = {0.2, 1.5, 0.2};
    assertShares(1, Set.of(1, 2), new int[3], heights, heights);
  }

  @Test
  void noPageIsFilledTooMuchAndNoneIsSparedByTheTightestLayoutAlone() {
    Random random = new Random(1);
    for (int run = 0; run < 500; run++) {
      int pieces = 1 + random.nextInt(9);
      double[] tight = random.doubles(pieces, 0.05, 0.8).toArray();
      double[] wide = Arrays.stream(tight).map(each -> each * 1.2).toArray();
      PageShares.Shares shares = PageShares.of(new double[][] {wide, tight}, 1);
      double filled = 0;
      for (int i = 0; i < pieces; i++) {
        filled = shares.begins().contains(i) ? 0 : filled;
        filled += (shares.layouts()[i] == 0 ? wide : tight)[i];
        assertTrue(filled <= 1, "run " + run);
      }
      assertEquals(pagesOneAfterTheOther(tight), shares.pages(), "run " + run);
      assertEquals(shares.pages(), shares.begins().size() + 1, "run " + run);
    }
  }

  private static int pagesOneAfterTheOther(double[] heights) {
    int pages = 1;
    double filled = 0;
    for (double each : heights) {
      if (filled + each > 0.997) {
        pages++;
        filled = 0;
      }
      filled += each;
    }
    return pages;
  }
}
