package org.moveleaf.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.moveleaf.diagnostic.SourceRange;
import org.moveleaf.model.Dose;
import org.moveleaf.model.Exercise;
import org.moveleaf.model.Handbook;
import org.moveleaf.model.Phase;
import org.moveleaf.model.Programme;

/**
 * One session of a programme's phase: what is done, one after the other.
 *
 * @param phase of which it is a session
 * @param warmUp what it begins with
 * @param parts the exercises after it
 * @param range where the phase stands
 */
record Session(Phase phase, Part warmUp, List<Part> parts, SourceRange range) {

  /**
   * An exercise as a session does it.
   *
   * @param dose with what the programme changes
   * @param range where the item stands
   */
  record Part(Phase.Item item, Exercise exercise, Dose dose, SourceRange range) {}

  /** The sessions of a programme, one for each phase; empty if an exercise is not there. */
  static List<Session> of(Programme programme, Handbook handbook) {
    List<Session> sessions = new ArrayList<>();
    Optional<Part> warmUp = part(programme.warmUp(), "warm-up", programme, handbook);
    for (int i = 0; i < programme.phases().size(); i++) {
      Phase phase = programme.phases().get(i);
      List<Part> parts = new ArrayList<>();
      for (int j = 0; j < phase.items().size(); j++) {
        String field = "phases." + i + ".exercises." + j;
        part(phase.items().get(j), field, programme, handbook).ifPresent(parts::add);
      }
      if (warmUp.isEmpty() || parts.size() < phase.items().size()) {
        return List.of();
      }
      sessions.add(new Session(phase, warmUp.get(), parts, programme.origin().at("phases." + i)));
    }
    return sessions;
  }

  private static Optional<Part> part(
      Phase.Item item, String field, Programme programme, Handbook handbook) {
    return Optional.ofNullable(handbook.exercises().get(item.exercise().id()))
        .map(
            exercise ->
                new Part(item, exercise, exercise.dose(item), programme.origin().at(field)));
  }

  List<Part> all() {
    List<Part> all = new ArrayList<>(parts);
    all.add(0, warmUp);
    return all;
  }

  int seconds() {
    return all().stream().mapToInt(each -> each.dose.seconds()).sum();
  }
}
