package org.moveleaf.render.view;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.moveleaf.cache.ProgramHash;
import org.moveleaf.model.ContentKeys;
import org.moveleaf.model.Exercise;
import org.moveleaf.model.Handbook;
import org.moveleaf.model.Programme;
import org.moveleaf.theme.Theme;

/**
 * Keys of what is made for each exercise or programme, on a site or on paper: the whole of it, its
 * figures, and all of whatever else is shown with it. That is more than is shown, but known
 * already: no view has to be made to see that it would be the same.
 */
public final class ExerciseKeys {

  private final ContentKeys keys;
  private final String around;
  private final Map<String, String> figures;
  private final Map<String, Exercise> exercises;
  private final Map<String, String> programmes = new ConcurrentHashMap<>();

  /**
   * @param where of what kind things are, as the folder of the site
   * @param keys of exercises, programmes and figures alone
   */
  public ExerciseKeys(Handbook handbook, Theme theme, String where, ContentKeys keys) {
    this.keys = keys;
    this.exercises = handbook.exercises();
    this.figures = keys.figures(handbook);
    this.around =
        ContentKeys.digest(
            List.of(ProgramHash.hex(), theme.hash(), ContentKeys.around(handbook), where));
  }

  /**
   * The key of something about an exercise.
   *
   * @param beside everything else that it shows
   */
  public String of(Exercise exercise, List<?> beside) {
    return ContentKeys.digest(List.of(around, alone(exercise), beside));
  }

  /** The key of something about some exercises. */
  public String of(Collection<Exercise> exercises) {
    return ContentKeys.digest(List.of(around, alone(exercises)));
  }

  /** What changes if anything about some exercises does, within one handbook. */
  public List<String> alone(Collection<Exercise> exercises) {
    return exercises.stream().map(this::alone).toList();
  }

  /** What changes if that does to which an exercise leads where it is too easy or too hard. */
  public List<String> ladder(Exercise exercise) {
    return Stream.of(exercise.adjustment().easierExercise(), exercise.adjustment().harderExercise())
        .flatMap(Optional::stream)
        .map(each -> alone(exercises.get(each.id())))
        .toList();
  }

  private String alone(Exercise exercise) {
    return keys.of(exercise) + figures.getOrDefault(exercise.id(), "");
  }

  /**
   * The key of something about a programme and all that its exercises say.
   *
   * @param beside everything else that it shows
   */
  public String of(Programme programme, List<?> beside) {
    return ContentKeys.digest(List.of(around, alone(programme), beside));
  }

  /** What changes if anything about a programme or its exercises does, within one handbook. */
  public String alone(Programme programme) {
    return programmes.computeIfAbsent(
        programme.id(),
        id -> {
          List<Exercise> all =
              programme.exercises().stream().map(each -> exercises.get(each.id())).toList();
          return ContentKeys.digest(List.of(keys.of(programme), alone(all)));
        });
  }
}
