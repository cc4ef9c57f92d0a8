package org.moveleaf.figure.draw;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Follows the cracks between pixels: cuts them into arcs at junctions and where the line changes,
 * and walks around each colour along those arcs, so that colours and lines share every border and
 * never gape.
 */
final class Tracer {

  /** Shorter stretches of another line take over the line beside them, in pixels. */
  private static final int SHORTEST_RUN = 10;

  private static final int NOTHING = -1;

  private final Canvas canvas;
  private final int width;
  private final int height;
  private final int stride;
  private final short[] colour;
  private final short[] part;

  /** For each crack its pen; cracks to the right of a corner are even, downwards odd. */
  private final byte[] pens;

  /**
   * For each crack twice the number of its arc, counted from one, and one more where the arc was
   * walked from the crack's second corner to its first; 0 where there is no arc.
   */
  private final int[] arcOf;

  private final List<Arc> arcs = new ArrayList<>();
  private final int[] corners;

  /** For each colour its edges: four times the corner they leave, plus their direction. */
  private Map<Integer, IntList> edges;

  /** For each corner the directions, plus one, of up to two edges that leave it. */
  private byte[] leaving;

  Tracer(Canvas canvas, LineRules rules) {
    this.canvas = canvas;
    this.width = canvas.width();
    this.height = canvas.height();
    this.stride = width + 1;
    this.colour = canvas.colourNumbers();
    this.part = canvas.partNumbers();
    this.pens = new byte[2 * stride * (height + 1)];
    this.arcOf = new int[pens.length];
    this.corners = findCracks(rules);
    traceArcs();
  }

  /**
   * Gives each crack its pen.
   *
   * @return the corners that cracks meet at, from the top left
   */
  private int[] findCracks(LineRules rules) {
    boolean[] met = new boolean[stride * (height + 1)];
    int[] above = new int[width];
    for (int x = 0; x < width; x++) {
      above[x] = seenAt(x);
    }
    int count = 0;
    for (int y = 1; y < height; y++) {
      int pixel = y * width;
      int left = seenAt(pixel);
      above[0] = left;
      for (int x = 1; x < width; x++) {
        pixel++;
        int own = seenAt(pixel);
        if (above[x] != own) {
          int corner = y * stride + x;
          pens[2 * corner] = (byte) rules.between(pixel - width, pixel);
          count += meet(met, corner) + meet(met, corner + 1);
          above[x] = own;
        }
        if (left != own) {
          int corner = y * stride + x;
          pens[2 * corner + 1] = (byte) rules.between(pixel - 1, pixel);
          count += meet(met, corner) + meet(met, corner + stride);
          left = own;
        }
      }
    }
    int[] found = new int[count];
    for (int corner = 0, at = 0; at < count; corner++) {
      if (met[corner]) {
        found[at++] = corner;
      }
    }
    return found;
  }

  private static int meet(boolean[] met, int corner) {
    if (met[corner]) {
      return 0;
    }
    met[corner] = true;
    return 1;
  }

  /** Colour and part of a pixel in one number. */
  private int seenAt(int pixel) {
    return colour[pixel] << 16 | part[pixel] & 0xffff;
  }

  List<Arc> arcs() {
    return arcs;
  }

  int x(int corner) {
    return corner % stride;
  }

  int y(int corner) {
    return corner / stride;
  }

  Canvas canvas() {
    return canvas;
  }

  // Arcs.

  private void traceArcs() {
    boolean[] used = new boolean[pens.length];
    int[] next = new int[4];
    for (int corner : corners) {
      int count = cracksAt(corner, next);
      if (count != 0 && count != 2) {
        for (int i = 0; i < count; i++) {
          if (!used[next[i]]) {
            cut(walk(corner, next[i], used), false);
          }
          count = cracksAt(corner, next);
        }
      }
    }
    for (int corner : corners) {
      int count = cracksAt(corner, next);
      for (int i = 0; i < count; i++) {
        if (!used[next[i]]) {
          cut(walk(corner, next[i], used), true);
        }
        count = cracksAt(corner, next);
      }
    }
  }

  /** The cracks with a line or a border at a corner. */
  private int cracksAt(int corner, int[] into) {
    int count = 0;
    if (pens[2 * corner] != 0) {
      into[count++] = 2 * corner;
    }
    if (corner > 0 && pens[2 * (corner - 1)] != 0) {
      into[count++] = 2 * (corner - 1);
    }
    if (pens[2 * corner + 1] != 0) {
      into[count++] = 2 * corner + 1;
    }
    if (corner >= stride && pens[2 * (corner - stride) + 1] != 0) {
      into[count++] = 2 * (corner - stride) + 1;
    }
    return count;
  }

  private int otherEnd(int crack, int corner) {
    int first = crack / 2;
    int second = first + (crack % 2 == 0 ? 1 : stride);
    return first == corner ? second : first;
  }

  /** The cracks from a corner to the next junction, or around a loop. */
  private Walk walk(int start, int crack, boolean[] used) {
    Walk walk = new Walk(start);
    int corner = start;
    int current = crack;
    int[] next = new int[4];
    while (true) {
      used[current] = true;
      corner = otherEnd(current, corner);
      walk.add(current, corner);
      int count = cracksAt(corner, next);
      if (count != 2 || corner == start) {
        return walk;
      }
      int free = !used[next[0]] ? next[0] : !used[next[1]] ? next[1] : NOTHING;
      if (free == NOTHING) {
        return walk;
      }
      current = free;
    }
  }

  private static final class Walk {
    private int[] corners = new int[64];
    private int[] cracks = new int[64];
    private int count;

    Walk(int start) {
      corners[0] = start;
    }

    void add(int crack, int corner) {
      if (count + 2 > corners.length) {
        corners = Arrays.copyOf(corners, 2 * corners.length);
        cracks = Arrays.copyOf(cracks, 2 * cracks.length);
      }
      cracks[count++] = crack;
      corners[count] = corner;
    }
  }

  /** Cuts a walk where its line changes, after taking in stretches that are too short to see. */
  private void cut(Walk walk, boolean loop) {
    int[] own = new int[walk.count];
    for (int i = 0; i < walk.count; i++) {
      own[i] = pens[walk.cracks[i]];
    }
    smooth(own);
    int start = 0;
    for (int i = 1; i <= walk.count; i++) {
      if (i == walk.count || own[i] != own[start]) {
        boolean whole = loop && start == 0 && i == walk.count;
        int[] corners = Arrays.copyOfRange(walk.corners, start, i + 1);
        for (int j = start; j < i; j++) {
          int crack = walk.cracks[j];
          arcOf[crack] = 2 * (arcs.size() + 1) + (walk.corners[j] == crack / 2 ? 0 : 1);
        }
        arcs.add(
            new Arc(
                corners, own[start], whole, isColoured(walk.cracks[start]), List.of(), List.of()));
        start = i;
      }
    }
  }

  private void smooth(int[] own) {
    int start = 0;
    for (int i = 1; i <= own.length; i++) {
      if (i == own.length || own[i] != own[start]) {
        boolean whole = start == 0 && i == own.length;
        if (i - start < canvas.detail().pixels(SHORTEST_RUN) && !whole) {
          int neighbour = start > 0 ? own[start - 1] : own[i];
          Arrays.fill(own, start, i, neighbour);
        }
        start = i;
      }
    }
  }

  private boolean isColoured(int crack) {
    int corner = crack / 2;
    int pixel = y(corner) * width + x(corner);
    int before = crack % 2 == 0 ? pixel - width : pixel - 1;
    return colour[pixel] != colour[before];
  }

  // Fills.

  /**
   * A way around a region: an arc for each stretch, with the direction in which it is walked.
   *
   * @param arc its number
   * @param forward whether it is walked as it was traced
   */
  record Stretch(int arc, boolean forward) {}

  /** The ways around all regions of a colour, the region on the right hand. */
  List<List<Stretch>> around(int number) {
    if (edges == null) {
      findEdges();
    }
    IntList own = edges.getOrDefault(number, new IntList());
    for (int i = 0; i < own.size(); i++) {
      put(leaving, own.get(i) / 4, own.get(i) % 4);
    }
    List<List<Stretch>> loops = new ArrayList<>();
    for (int i = 0; i < own.size(); i++) {
      int corner = own.get(i) / 4;
      int direction = own.get(i) % 4;
      if (take(leaving, corner, direction)) {
        loops.add(loop(leaving, corner, direction));
      }
    }
    return loops;
  }

  /** Collects for each colour the sides of its pixels at which another colour begins. */
  private void findEdges() {
    edges = new HashMap<>();
    leaving = new byte[2 * stride * (height + 1)];
    short[] colours = colour;
    for (int y = 1; y < height - 1; y++) {
      for (int x = 1, pixel = y * width + 1; x < width - 1; x++, pixel++) {
        int number = colours[pixel];
        int up = colours[pixel - width];
        int right = colours[pixel + 1];
        int down = colours[pixel + width];
        int left = colours[pixel - 1];
        boolean isInside = up == number && right == number && down == number && left == number;
        if (number != 0 && !isInside) {
          int corner = y * stride + x;
          note(number, up, corner, 0);
          note(number, right, corner + 1, 1);
          note(number, down, corner + stride + 1, 2);
          note(number, left, corner + stride, 3);
        }
      }
    }
  }

  private void note(int number, int other, int corner, int direction) {
    if (other != number) {
      edges.computeIfAbsent(number, each -> new IntList()).add(4 * corner + direction);
    }
  }

  /** Directions: 0 right, 1 down, 2 left, 3 up. Two edges at most leave a corner. */
  private static void put(byte[] out, int corner, int direction) {
    if (out[2 * corner] == 0) {
      out[2 * corner] = (byte) (direction + 1);
    } else {
      out[2 * corner + 1] = (byte) (direction + 1);
    }
  }

  private static boolean take(byte[] out, int corner, int direction) {
    for (int slot = 2 * corner; slot < 2 * corner + 2; slot++) {
      if (out[slot] == direction + 1) {
        out[slot] = 0;
        return true;
      }
    }
    return false;
  }

  private List<Stretch> loop(byte[] out, int start, int firstDirection) {
    List<Stretch> loop = new ArrayList<>();
    int corner = start;
    int direction = firstDirection;
    while (true) {
      addStretch(loop, corner, direction);
      corner = step(corner, direction);
      if (corner == start) {
        return closed(loop);
      }
      int next = nextDirection(out, corner, direction);
      if (next == NOTHING) {
        return closed(loop);
      }
      take(out, corner, next);
      direction = next;
    }
  }

  /** Where two ways lead on, the right turn keeps to the same region. */
  private static int nextDirection(byte[] out, int corner, int direction) {
    int first = out[2 * corner] - 1;
    int second = out[2 * corner + 1] - 1;
    if (first >= 0 && second >= 0) {
      return first == (direction + 1) % 4 ? first : second;
    }
    return Math.max(first, second);
  }

  private int step(int corner, int direction) {
    return switch (direction) {
      case 0 -> corner + 1;
      case 1 -> corner + stride;
      case 2 -> corner - 1;
      default -> corner - stride;
    };
  }

  private void addStretch(List<Stretch> loop, int corner, int direction) {
    int crack =
        switch (direction) {
          case 0 -> 2 * corner;
          case 1 -> 2 * corner + 1;
          case 2 -> 2 * (corner - 1);
          default -> 2 * (corner - stride) + 1;
        };
    int arc = arcOf[crack] / 2 - 1;
    int start = arcOf[crack] % 2 == 0 ? crack / 2 : otherEnd(crack, crack / 2);
    boolean forward = start == corner;
    Stretch stretch = new Stretch(arc, forward);
    boolean same = !loop.isEmpty() && loop.get(loop.size() - 1).equals(stretch);
    if (!same || arcs.get(arc).corners().length <= 2) {
      loop.add(stretch);
    }
  }

  private static List<Stretch> closed(List<Stretch> loop) {
    if (loop.size() > 1 && loop.get(0).equals(loop.get(loop.size() - 1))) {
      loop.remove(loop.size() - 1);
    }
    return loop;
  }

  /** A growing list of numbers. */
  private static final class IntList {
    private int[] values = new int[1024];
    private int count;

    void add(int value) {
      if (count == values.length) {
        values = Arrays.copyOf(values, 2 * count);
      }
      values[count++] = value;
    }

    int get(int index) {
      return values[index];
    }

    int size() {
      return count;
    }
  }
}
