package org.moveleaf.check;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.moveleaf.diagnostic.Diagnostic;
import org.moveleaf.diagnostic.Diagnostics;
import org.moveleaf.model.Exercise;
import org.moveleaf.model.Handbook;
import org.moveleaf.model.Ref;

/** From easier to harder the level never falls, and nobody is led in a circle. */
final class LadderClimbs implements Rule {

  @Override
  public void check(Handbook handbook, Diagnostics diagnostics) {
    for (Exercise exercise : handbook.exercises().values()) {
      Function<Exercise, Optional<Ref>> harder = each -> each.adjustment().harderExercise();
      Function<Exercise, Optional<Ref>> easier = each -> each.adjustment().easierExercise();
      checkLevel(exercise, harder, 1, "harder", handbook, diagnostics);
      checkLevel(exercise, easier, -1, "easier", handbook, diagnostics);
      checkCircle(exercise, harder, "harder", handbook, diagnostics);
      checkCircle(exercise, easier, "easier", handbook, diagnostics);
    }
  }

  private static void checkLevel(
      Exercise exercise,
      Function<Exercise, Optional<Ref>> next,
      int direction,
      String field,
      Handbook handbook,
      Diagnostics diagnostics) {
    next.apply(exercise)
        .map(ref -> handbook.exercises().get(ref.id()))
        .filter(other -> (other.traits().level() - exercise.traits().level()) * direction < 0)
        .filter(other -> exercise.origin().has("level") && other.origin().has("level"))
        .ifPresent(
            other ->
                diagnostics.add(
                    Diagnostic.error(
                            "exercise/ladder-level",
                            exercise.origin().at(field),
                            String.format(
                                Locale.ROOT,
                                "the %s exercise `%s` is of level %d, this one of level %d",
                                field,
                                other.id(),
                                other.traits().level(),
                                exercise.traits().level()))
                        .withHint("name another exercise, or mend a `level`")));
  }

  /** Reports a circle once, at the member that comes first in the order of ids. */
  private static void checkCircle(
      Exercise start,
      Function<Exercise, Optional<Ref>> next,
      String field,
      Handbook handbook,
      Diagnostics diagnostics) {
    Set<String> path = new LinkedHashSet<>();
    Exercise at = start;
    while (at != null && path.add(at.id())) {
      at = next.apply(at).map(ref -> handbook.exercises().get(ref.id())).orElse(null);
    }
    boolean circle = at != null && at.id().equals(start.id());
    boolean first = path.stream().noneMatch(each -> each.compareTo(start.id()) < 0);
    if (circle && first) {
      diagnostics.add(
          Diagnostic.error(
                  "exercise/ladder-circle",
                  start.origin().at(field),
                  "`" + field + "` leads in a circle: " + String.join(" → ", path))
              .withHint("take `" + field + "` out of one of them"));
    }
  }
}
