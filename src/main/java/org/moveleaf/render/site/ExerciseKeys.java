package org.moveleaf.render.site;

import java.util.List;
import org.moveleaf.cache.ProgramHash;
import org.moveleaf.model.ContentKeys;
import org.moveleaf.model.Exercise;
import org.moveleaf.model.Handbook;
import org.moveleaf.render.view.ExerciseCard;
import org.moveleaf.theme.Theme;

/**
 * Keys of what is made for each exercise of a site. Each says the whole exercise, and of the
 * handbook everything that is seen from it.
 */
final class ExerciseKeys {

  private final ContentKeys keys;
  private final String around;

  /**
   * @param inside the folder of the site
   * @param cards of all exercises, as their pages show them
   * @param keys of the exercises alone
   */
  ExerciseKeys(
      Handbook handbook, Theme theme, String inside, List<ExerciseCard> cards, ContentKeys keys) {
    this.keys = keys;
    this.around =
        ContentKeys.digest(
            List.of(ProgramHash.hex(), theme.hash(), keys.around(handbook), inside, cards));
  }

  /**
   * The key of something about an exercise.
   *
   * @param more what else it is made from
   */
  String of(Exercise exercise, Object more) {
    return ContentKeys.digest(List.of(around, keys.of(exercise), more));
  }
}
