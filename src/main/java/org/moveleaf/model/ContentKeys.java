package org.moveleaf.model;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.moveleaf.cache.RecordDigest;
import org.moveleaf.diagnostic.SourceRange;
import org.moveleaf.diagnostic.SourceText;

/**
 * Keys by which it shows what of a handbook has changed. Where in a file something stands is no
 * part of them.
 */
public final class ContentKeys {

  private static final Set<Class<?>> PLACES =
      Set.of(Origin.class, SourceRange.class, SourceText.class);

  private final Map<Exercise, String> known = Collections.synchronizedMap(new IdentityHashMap<>());

  /** All that an exercise says. */
  public String of(Exercise exercise) {
    String key = known.get(exercise);
    if (key == null) {
      key = digest(exercise);
      known.put(exercise, key);
    }
    return key;
  }

  /**
   * All that pages about other exercises may say: everything but the steps and notes of each
   * exercise.
   */
  public String around(Handbook handbook) {
    return digest(
        List.of(
            handbook.settings(),
            handbook.exercises().values().stream().map(ContentKeys::face).toList(),
            List.copyOf(handbook.programmes().values()),
            List.copyOf(handbook.guide().values()),
            handbook.safety(),
            handbook.glossary(),
            List.copyOf(handbook.sources().values()),
            List.copyOf(handbook.pictures().values()),
            handbook.figures().values().stream().map(ContentKeys::drawing).toList(),
            handbook.brands()));
  }

  /** Written out, a figure says all that there is to draw. */
  private static List<Object> drawing(ExerciseFigure each) {
    return List.of(
        each.id(), each.exercise(), each.variation(), each.figure().toString(), each.shows());
  }

  private static List<Object> face(Exercise exercise) {
    return List.of(
        exercise.id(),
        exercise.name(),
        exercise.traits(),
        exercise.purpose(),
        exercise.dose(),
        exercise.adjustment().easierExercise(),
        exercise.adjustment().harderExercise(),
        exercise.variations().stream()
            .map(each -> List.<Object>of(each.id(), each.title(), each.equipment(), each.dose()))
            .toList(),
        exercise.evidence());
  }

  /** Any values of the model. */
  public static String digest(Object values) {
    return new RecordDigest(PLACES).add(values).hex();
  }
}
