package org.moveleaf.publish;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * Shares out pieces that follow each other over as few pages as they need, and these as evenly, and
 * the pieces as generously, as that leaves room for.
 */
final class PageShares {

  /** Of a page, for what the engine rounds. */
  private static final double RESERVE = 0.003;

  /** How much worse a page in the tightest layout is than one in the most generous. */
  private static final double TIGHT = 0.3;

  /** That the last page is not full is what everybody expects. */
  private static final double LAST = 0.5;

  private final double[][] heights;
  private final int pieces;
  private final Page[] best;

  /**
   * How pieces are shared out.
   *
   * @param layouts the number of each piece's, 0 for the most generous
   * @param begins the numbers of the pieces that begin a page which would not begin there by itself
   * @param pages on which they stand, with the one that is there anyway
   */
  record Shares(int[] layouts, Set<Integer> begins, int pages) {}

  /**
   * A page and those after it.
   *
   * @param end the number of the piece that begins the next one
   * @param layouts of its pieces
   * @param pages with it and those after it
   * @param cost how far from what is wanted all of them are
   */
  private record Page(int end, int[] layouts, int pages, double cost) {
    boolean isBetterThan(Page other) {
      return other == null || pages < other.pages || pages == other.pages && cost < other.cost;
    }
  }

  private PageShares(double[][] heights) {
    this.heights = heights;
    this.pieces = heights[0].length;
    this.best = new Page[pieces + 1];
  }

  /**
   * Shares them out.
   *
   * @param heights by layouts, from the most generous to the tightest, and pieces: how much of a
   *     page each takes
   * @param room how much of the first page there is
   */
  static Shares of(double[][] heights, double room) {
    return new PageShares(heights).shares(room);
  }

  private Shares shares(double room) {
    best[pieces] = new Page(pieces, new int[0], 0, 0);
    for (int i = pieces - 1; i >= 0; i--) {
      best[i] = best(i, 1);
    }
    int[] layouts = new int[pieces];
    Set<Integer> begins = new HashSet<>();
    Page page = room < 1 - RESERVE ? first(room) : best[0];
    int pages = page.pages;
    for (int i = 0; i < pieces; page = best[i]) {
      System.arraycopy(page.layouts, 0, layouts, i, page.layouts.length);
      i = page.end;
      if (i < pieces) {
        begins.add(i);
      }
    }
    return new Shares(layouts, begins, pages);
  }

  /** What is left of a page that is there anyway: it may stay as it is. */
  private Page first(double room) {
    Page some = best(0, room);
    int pages = best[0].pages + 1;
    Page none = new Page(0, new int[0], pages, best[0].cost);
    return none.isBetterThan(some) ? none : some;
  }

  private Page best(int begin, double room) {
    Page found = null;
    for (int end = begin + 1; end <= pieces; end++) {
      int[] layouts = layouts(begin, end, room);
      boolean fits = height(begin, layouts) <= room - RESERVE;
      if (!fits && end > begin + 1) {
        break;
      }
      // A piece that no page has room for is parted over several.
      double empty = fits ? room - height(begin, layouts) : 1;
      int needed = fits ? 1 : 1 + (int) Math.ceil(height(begin, layouts) - room);
      Page after = best[end];
      double share = end == pieces ? LAST : 1;
      Page page =
          new Page(
              end,
              layouts,
              needed + after.pages,
              share * empty * empty + tightness(layouts) + after.cost);
      if (page.isBetterThan(found)) {
        found = page;
      }
    }
    return found;
  }

  private double tightness(int[] layouts) {
    double most = Math.max(1, heights.length - 1.0);
    return TIGHT * Arrays.stream(layouts).mapToDouble(each -> each / most).average().orElse(0);
  }

  private double height(int begin, int[] layouts) {
    double height = 0;
    for (int i = 0; i < layouts.length; i++) {
      height += heights[layouts[i]][begin + i];
    }
    return height;
  }

  /** All as tight as they have to be, and then each as generous as the others leave room for. */
  private int[] layouts(int begin, int end, double room) {
    int[] layouts = new int[end - begin];
    int tightest = 0;
    while (height(begin, layouts) > room - RESERVE && ++tightest < heights.length) {
      for (int i = 0; i < layouts.length; i++) {
        layouts[i] = lowest(begin + i, tightest);
      }
    }
    for (int target = Math.min(tightest, heights.length - 1) - 1; target >= 0; target--) {
      for (int i = 0; i < layouts.length; i++) {
        int old = layouts[i];
        layouts[i] = Math.min(old, target);
        if (height(begin, layouts) > room - RESERVE) {
          layouts[i] = old;
        }
      }
    }
    return layouts;
  }

  /** Of the layouts as tight as one at most, the one in which a piece takes least. */
  private int lowest(int piece, int tightest) {
    int found = 0;
    for (int each = 1; each <= tightest; each++) {
      if (heights[each][piece] < heights[found][piece]) {
        found = each;
      }
    }
    return found;
  }
}
