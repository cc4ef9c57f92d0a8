package org.moveleaf.render.view;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.moveleaf.cache.Once;
import org.moveleaf.cache.ProgramHash;
import org.moveleaf.model.ContentKeys;
import org.moveleaf.model.Exercise;
import org.moveleaf.model.Handbook;
import org.moveleaf.model.Programme;
import org.moveleaf.theme.Theme;

/**
 * Keys of what is made of exercises and programmes, on a site or on paper: all of those that it
 * shows in full, and the summaries of others. That is more than is shown, but known already: no
 * view has to be made to see that it would be the same.
 */
public final class ExerciseKeys {

  private final ContentKeys keys;
  private final String around;
  private final Handbook handbook;
  private final Map<String, String> figures;
  private final Supplier<String> library = new Once<>(this::newLibrary);

  /**
   * @param where of what kind things are, as the folder of the site
   * @param keys of exercises, programmes and figures alone
   */
  public ExerciseKeys(Handbook handbook, Theme theme, String where, ContentKeys keys) {
    this.keys = keys;
    this.handbook = handbook;
    this.figures = keys.figures(handbook);
    this.around =
        ContentKeys.digest(
            List.of(ProgramHash.hex(), theme.hash(), ContentKeys.around(handbook), where));
  }

  private String newLibrary() {
    return ContentKeys.digest(
        List.of(
            around,
            handbook.exercises().values().stream().map(this::summary).toList(),
            handbook.programmes().values().stream()
                .map(each -> keys.outline(each).summary())
                .toList()));
  }

  /**
   * The key of something that shows summaries of any exercises and programmes, and nothing else of
   * them. It is known at once: as long as it is the same, nobody has to see which they are.
   *
   * @param own everything else that it shows
   */
  public String ofLibrary(List<?> own) {
    return ContentKeys.digest(List.of(library.get(), own));
  }

  /** The same for what shows all of some exercises. */
  public String ofLibrary(Collection<Exercise> exercises, List<?> own) {
    return ofLibrary(List.of(alone(exercises), own));
  }

  /** The same for what shows all that a programme says itself. */
  public String ofLibrary(Programme programme, List<?> own) {
    return ofLibrary(List.of(keys.of(programme), own));
  }

  /**
   * The key of something that shows all of some exercises.
   *
   * @param beside everything else that it shows
   */
  public String of(Collection<Exercise> exercises, List<?> beside) {
    return ContentKeys.digest(List.of(around, alone(exercises), beside));
  }

  /** The same of something that shows no more than their summaries. */
  public String ofSummaries(Collection<Exercise> exercises, List<?> beside) {
    return ContentKeys.digest(List.of(around, summaries(exercises), beside));
  }

  /** What changes if anything does that summaries of some exercises show, within one handbook. */
  public List<String> summaries(Collection<Exercise> exercises) {
    return exercises.stream().map(this::summary).toList();
  }

  /** What changes if anything about an exercise does but how it is done, within one handbook. */
  private String summary(Exercise exercise) {
    return keys.outline(exercise).summary() + figure(exercise);
  }

  /** The same for a programme and for what it takes from its exercises. */
  public String summary(Programme programme) {
    return ContentKeys.digest(
        List.of(keys.outline(programme).summary(), summaries(exercises(programme))));
  }

  /** What changes if that does to which an exercise leads where it is too easy or too hard. */
  public List<String> ladder(Exercise exercise) {
    return summaries(
        Stream.of(exercise.adjustment().easierExercise(), exercise.adjustment().harderExercise())
            .flatMap(Optional::stream)
            .map(each -> handbook.exercises().get(each.id()))
            .toList());
  }

  private List<String> alone(Collection<Exercise> exercises) {
    return exercises.stream().map(each -> keys.of(each) + figure(each)).toList();
  }

  private String figure(Exercise exercise) {
    return figures.getOrDefault(exercise.id(), "");
  }

  /**
   * The key of something about a programme and all that its exercises say.
   *
   * @param beside everything else that it shows
   */
  public String of(Programme programme, List<?> beside) {
    return of(exercises(programme), List.of(keys.of(programme), beside));
  }

  /**
   * The key of something about a programme that shows no more than summaries of its exercises.
   *
   * @param beside everything else that it shows
   */
  public String ofSummaries(Programme programme, List<?> beside) {
    return ofSummaries(exercises(programme), List.of(keys.of(programme), beside));
  }

  private List<Exercise> exercises(Programme programme) {
    return programme.exercises().stream().map(each -> handbook.exercises().get(each.id())).toList();
  }
}
