package org.moveleaf.figure.draw;

import java.util.Arrays;

/** Lets specks, and slivers thinner than the pen, be taken in by what is around them. */
final class Despeckle {

  /** Regions of fewer pixels than this are specks. */
  private static final int SPECK = 70;

  /** A region whose mean thickness is below this, in pixels, is a sliver. */
  private static final double SLIVER = 5.6;

  private static final double HOLE = 3.6;
  private static final int LARGE = 9000;

  private final Canvas canvas;
  private final int width;
  private final int size;
  private final short[] colour;
  private final short[] part;
  private final float[] depth;

  /**
   * For each pixel the number of its region, and -1 once it has been taken in by another. While
   * regions are sought: a pixel of the same region before it; its first pixel points to itself.
   */
  private final int[] region;

  /** The first pixel of each region, in order. */
  private int[] firsts = new int[64];

  private int regions;

  private Despeckle(Canvas canvas) {
    this.canvas = canvas;
    this.width = canvas.width();
    this.size = canvas.width() * canvas.height();
    this.colour = canvas.colourNumbers();
    this.part = canvas.partNumbers();
    this.depth = canvas.depths();
    this.region = new int[size];
  }

  static void run(Canvas canvas) {
    new Despeckle(canvas).run();
  }

  private void run() {
    label();
    int[] labels = region;
    int[] counts = new int[regions];
    int[] edges = new int[regions];
    for (int y = 0, i = 0; y * width < size; y++) {
      for (int x = 0; x < width; x++, i++) {
        int own = labels[i];
        counts[own]++;
        // Each border is met once, and counts for both sides.
        if (x == 0 || labels[i - 1] != own) {
          edges[own]++;
          if (x > 0) {
            edges[labels[i - 1]]++;
          }
        }
        if (y == 0 || labels[i - width] != own) {
          edges[own]++;
          if (y > 0) {
            edges[labels[i - width]]++;
          }
        }
        if (x == width - 1) {
          edges[own]++;
        }
        if (i + width >= size) {
          edges[own]++;
        }
      }
    }
    for (int each = 0; each < regions; each++) {
      if (isSmall(counts[each], edges[each], firsts[each])) {
        absorb(each, counts[each]);
      }
    }
  }

  /**
   * Finds regions of one colour: the classic two passes with united labels. Two runs that lie one
   * below the other are united where they first touch.
   */
  private void label() {
    short[] colours = colour;
    int[] labels = region;
    for (int y = 0, i = 0; y * width < size; y++) {
      for (int end = i + width, start = i; i < end; i++) {
        short own = colours[i];
        boolean left = i > start && colours[i - 1] == own;
        labels[i] = left ? labels[i - 1] : i;
        if (y > 0 && colours[i - width] == own && !(left && colours[i - width - 1] == own)) {
          unite(i - width, i);
        }
      }
    }
    for (int i = 0; i < labels.length; i++) {
      labels[i] = labels[i] == i ? next(i) : labels[labels[i]];
    }
  }

  /** Numbers a region, known by its first pixel. */
  private int next(int first) {
    if (regions == firsts.length) {
      firsts = Arrays.copyOf(firsts, 2 * regions);
    }
    firsts[regions] = first;
    return regions++;
  }

  private void unite(int one, int other) {
    int first = root(one);
    int second = root(other);
    region[Math.max(first, second)] = Math.min(first, second);
  }

  private int root(int pixel) {
    int at = pixel;
    while (region[at] != at) {
      region[at] = region[region[at]];
      at = region[at];
    }
    return at;
  }

  private boolean isSmall(int count, int edges, int pixel) {
    double scale = canvas.detail().scale();
    if (count < SPECK * scale * scale) {
      return true;
    }
    boolean background = colour[pixel] == 0 || canvas.isBackdrop(pixel);
    double thickness = 2.0 * count / Math.max(1, edges);
    return thickness < (background ? HOLE : SLIVER) * scale
        && count < LARGE * scale * scale
        && !isThinByNature(pixel);
  }

  /** Soles, bands, bars and the like are thin on purpose. */
  private boolean isThinByNature(int pixel) {
    return part[pixel] >= 0 && canvas.keepsThin(pixel);
  }

  /** Ring by ring, each pixel takes over its nearest neighbour outside of the region. */
  private void absorb(int own, int count) {
    int[] todo = pixels(own, count);
    int left = count;
    while (left > 0) {
      int taken = 0;
      int kept = 0;
      int[] next = new int[left];
      int[] pixels = new int[left];
      int[] from = new int[left];
      for (int i = 0; i < left; i++) {
        int source = nearestOutside(todo[i], own);
        if (source < 0) {
          next[kept++] = todo[i];
        } else {
          pixels[taken] = todo[i];
          from[taken++] = source;
        }
      }
      if (taken == 0) {
        return;
      }
      for (int i = 0; i < taken; i++) {
        colour[pixels[i]] = colour[from[i]];
        part[pixels[i]] = part[from[i]];
        depth[pixels[i]] = depth[from[i]];
      }
      for (int i = 0; i < taken; i++) {
        region[pixels[i]] = -1;
      }
      todo = next;
      left = kept;
    }
  }

  private int[] pixels(int own, int count) {
    int[] pixels = new int[count];
    int at = 0;
    for (int i = firsts[own]; at < count; i++) {
      if (region[i] == own) {
        pixels[at++] = i;
      }
    }
    return Arrays.copyOf(pixels, at);
  }

  private int nearestOutside(int pixel, int own) {
    int found = -1;
    for (int way = 0; way < 4; way++) {
      int neighbour =
          switch (way) {
            case 0 -> pixel - 1;
            case 1 -> pixel + 1;
            case 2 -> pixel - width;
            default -> pixel + width;
          };
      boolean outside = neighbour >= 0 && neighbour < size && region[neighbour] != own;
      if (outside && (found < 0 || depth[neighbour] > depth[found])) {
        found = neighbour;
      }
    }
    return found;
  }
}
