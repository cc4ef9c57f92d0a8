package org.moveleaf.figure.draw;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds short lines within one colour that touch no outline, no border and no longer line. Two
 * parts that melt together are there a little further from each other than beside it; nothing ends
 * there that an eye could follow.
 */
final class Strays {

  private final Map<Integer, List<Arc>> byEnd = new HashMap<>();

  private final Predicate<Arc> isKept;

  private Strays(List<Arc> arcs, Predicate<Arc> isKept) {
    this.isKept = isKept;
    for (Arc arc : arcs) {
      ends(arc).forEach(end -> byEnd.computeIfAbsent(end, key -> new ArrayList<>()).add(arc));
    }
  }

  /**
   * The corners at which stray lines end.
   *
   * @param arcs all that were traced; a stroke that forks is several
   * @param longest pixels that lines which hang together have, all in all, as strays
   * @param isKept whether a line says something, however short
   */
  static Set<Integer> in(List<Arc> arcs, int longest, Predicate<Arc> isKept) {
    Strays lines = new Strays(arcs.stream().filter(Strays::isSeen).toList(), isKept);
    Set<Integer> strays = new HashSet<>();
    Set<Integer> done = new HashSet<>();
    for (int start : lines.byEnd.keySet()) {
      if (!done.contains(start)) {
        Set<Integer> together = lines.from(start);
        done.addAll(together);
        if (lines.areStrays(together, longest)) {
          strays.addAll(together);
        }
      }
    }
    return strays;
  }

  private static boolean isSeen(Arc arc) {
    return arc.coloured() || arc.pen() != Pen.NONE.ordinal();
  }

  private static Set<Integer> ends(Arc arc) {
    Set<Integer> ends = new HashSet<>();
    ends.add(arc.corners()[0]);
    ends.add(arc.corners()[arc.corners().length - 1]);
    return ends;
  }

  /** All ends that can be reached from one along lines. */
  private Set<Integer> from(int start) {
    Set<Integer> reached = new HashSet<>();
    reached.add(start);
    Deque<Integer> open = new ArrayDeque<>(reached);
    while (!open.isEmpty()) {
      for (Arc arc : byEnd.get(open.remove())) {
        for (int end : ends(arc)) {
          if (reached.add(end)) {
            open.add(end);
          }
        }
      }
    }
    return reached;
  }

  private boolean areStrays(Set<Integer> ends, int longest) {
    Set<Arc> lines = new HashSet<>();
    ends.forEach(end -> lines.addAll(byEnd.get(end)));
    return lines.stream().allMatch(this::canBeStray)
        && lines.stream().mapToInt(arc -> arc.corners().length).sum() <= longest;
  }

  private boolean canBeStray(Arc arc) {
    return !arc.coloured() && arc.pen() == Pen.EDGE.ordinal() && !isKept.test(arc);
  }
}
