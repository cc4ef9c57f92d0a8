package org.moveleaf.content;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.moveleaf.model.Adjustment;
import org.moveleaf.model.Exercise;
import org.moveleaf.model.Handbook;
import org.moveleaf.model.Programme;
import org.moveleaf.model.Ref;

/**
 * Takes out of a translated handbook what leads to exercises that nobody has translated: programmes
 * with such an exercise, and steps of a ladder. Links in texts to what is not there become plain
 * words when they are written.
 */
final class LeftOut {

  private final Handbook words;

  LeftOut(Handbook words) {
    this.words = words;
  }

  Handbook without() {
    Map<String, Exercise> exercises = new LinkedHashMap<>();
    words.exercises().forEach((id, each) -> exercises.put(id, onLadder(each)));
    Map<String, Programme> programmes = new LinkedHashMap<>(words.programmes());
    programmes.values().removeIf(each -> !each.exercises().stream().allMatch(this::isThere));
    return new Handbook(
        words.settings(),
        exercises,
        programmes,
        words.guide(),
        words.safety(),
        words.glossary(),
        words.sources(),
        words.pictures(),
        words.figures(),
        words.brands(),
        words.unreadable());
  }

  private boolean isThere(Ref exercise) {
    return words.exercises().containsKey(exercise.id());
  }

  private Exercise onLadder(Exercise exercise) {
    Adjustment fit = exercise.adjustment();
    Optional<Ref> easier = fit.easierExercise().filter(this::isThere);
    Optional<Ref> harder = fit.harderExercise().filter(this::isThere);
    return new Exercise(
        exercise.id(),
        exercise.name(),
        exercise.traits(),
        exercise.purpose(),
        exercise.dose(),
        exercise.instructions(),
        new Adjustment(fit.easier(), fit.harder(), fit.moveOn(), easier, harder),
        exercise.variations(),
        exercise.evidence(),
        exercise.origin());
  }
}
