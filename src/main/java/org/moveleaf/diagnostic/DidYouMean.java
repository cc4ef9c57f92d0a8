package org.moveleaf.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that a writer probably meant. */
public final class DidYouMean {

  private DidYouMean() {}

  /** A ready hint for the nearest candidate, if one is near enough to be a slip of the pen. */
  public static Optional<String> hint(String typed, Collection<String> candidates) {
    return nearest(typed, candidates).map(word -> "did you mean `" + word + "`?");
  }

  /** The hint for the nearest candidate, or the whole list where none is near and it is short. */
  public static String hintOrList(String typed, Collection<String> candidates) {
    return hint(typed, candidates).orElseGet(() -> list(candidates));
  }

  private static String list(Collection<String> candidates) {
    return candidates.isEmpty()
        ? "there is none to choose from"
        : "one of: " + String.join(", ", candidates);
  }

  /** The nearest candidate within a third of the typed word's length, at least one slip. */
  public static Optional<String> nearest(String typed, Collection<String> candidates) {
    String word = typed.toLowerCase(Locale.ROOT);
    int allowed = Math.max(1, word.length() / 3);
    return candidates.stream()
        .map(each -> new Near(each, distance(word, each.toLowerCase(Locale.ROOT))))
        .filter(each -> each.distance <= allowed)
        .min(Comparator.comparingInt(Near::distance).thenComparing(Near::word))
        .map(Near::word);
  }

  private record Near(String word, int distance) {}

  /** Optimal string alignment distance: insertions, deletions, changes, swaps of neighbours. */
  static int distance(String a, String b) {
    int[] before = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] now = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      now[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        now[j] = Math.min(Math.min(now[j - 1] + 1, last[j] + 1), last[j - 1] + change);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          now[j] = Math.min(now[j], before[j - 2] + 1);
        }
      }
      int[] spare = before;
      before = last;
      last = now;
      now = spare;
    }
    return last[b.length()];
  }
}
