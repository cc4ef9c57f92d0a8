package org.moveleaf.render.site;

import java.util.List;
import java.util.Map;
import org.moveleaf.cache.ProgramHash;
import org.moveleaf.model.ContentKeys;
import org.moveleaf.model.Exercise;
import org.moveleaf.model.Handbook;
import org.moveleaf.model.Programme;
import org.moveleaf.theme.Theme;

/**
 * Keys of what is made for each exercise of a site: the whole exercise, its figures, and what is
 * said of others beside it.
 */
final class ExerciseKeys {

  private final ContentKeys keys;
  private final String around;
  private final Map<String, String> figures;

  /**
   * @param inside the folder of the site
   * @param keys of the exercises alone
   */
  ExerciseKeys(Handbook handbook, Theme theme, String inside, ContentKeys keys) {
    this.keys = keys;
    this.figures = keys.figures(handbook);
    this.around =
        ContentKeys.digest(List.of(ProgramHash.hex(), theme.hash(), keys.around(handbook), inside));
  }

  /**
   * The key of something about an exercise.
   *
   * @param beside the views of everything else that it shows
   */
  String of(Exercise exercise, List<?> beside) {
    return ContentKeys.digest(
        List.of(around, keys.of(exercise), figures.getOrDefault(exercise.id(), ""), beside));
  }

  /**
   * The key of something about a programme and all that its exercises say.
   *
   * @param all exercises by their id
   * @param beside the views of everything else that it shows
   */
  String of(Programme programme, Map<String, Exercise> all, List<?> beside) {
    List<String> exercises =
        programme.exercises().stream().map(each -> of(all.get(each.id()), List.of())).toList();
    return ContentKeys.digest(List.of(around, programme, exercises, beside));
  }
}
