package org.moveleaf.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Exercises in an order, over some weeks, to be handed out together.
 *
 * @param id the name of its file
 * @param title its name
 * @param order where it stands among the programmes
 * @param text its words
 * @param warmUp what every session begins with
 * @param phases one after the other
 * @param review who has looked at it
 * @param origin its file
 */
public record Programme(
    String id,
    String title,
    int order,
    ProgrammeText text,
    Phase.Item warmUp,
    List<Phase> phases,
    Review review,
    Origin origin) {

  public Programme {
    phases = List.copyOf(phases);
  }

  /** How many weeks all phases take together. */
  public int weeks() {
    return stretches().stream().mapToInt(Programme::weeks).sum();
  }

  /** The phases in order, those together that share their weeks. */
  public List<List<Phase>> stretches() {
    List<List<Phase>> stretches = new ArrayList<>();
    for (Phase phase : phases) {
      if (stretches.isEmpty() || !phase.sameWeeks()) {
        stretches.add(new ArrayList<>());
      }
      stretches.get(stretches.size() - 1).add(phase);
    }
    return stretches;
  }

  /** How many weeks phases take that share them. */
  public static int weeks(List<Phase> stretch) {
    return stretch.stream().mapToInt(Phase::weeks).max().orElse(0);
  }

  /** Every exercise in it, the warm-up first. */
  public List<Ref> exercises() {
    return Stream.concat(
            Stream.of(warmUp), phases.stream().flatMap(phase -> phase.items().stream()))
        .map(Phase.Item::exercise)
        .toList();
  }
}
