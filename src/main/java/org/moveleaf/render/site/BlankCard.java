package org.moveleaf.render.site;

import java.util.List;
import org.moveleaf.render.view.ExerciseCard;
import org.moveleaf.render.view.StageView;
import org.moveleaf.render.view.Tag;
import org.moveleaf.render.view.TraitsView;

/**
 * An exercise with gaps for its words: the theme's template makes of it what the finder's script
 * fills in for exercises that are not on the page. A gap is a name between two tildes, which every
 * attribute takes; the picture's two numbers are such as no picture has.
 *
 * @param pictured with a picture
 * @param bare without one
 */
public record BlankCard(ExerciseCard pictured, ExerciseCard bare) {

  private static final int WIDTH = 999_991;
  private static final int HEIGHT = 999_992;
  private static final int LEVEL = 999_993;

  static BlankCard in(SitePaths paths) {
    StageView picture = new StageView(paths.to("~src~"), "", "", WIDTH, HEIGHT, 0, 0);
    return new BlankCard(card(paths, picture), card(paths, null));
  }

  private static ExerciseCard card(SitePaths paths, StageView picture) {
    return new ExerciseCard(
        "~id~",
        "~title~",
        paths.exercise("~id~"),
        "~summary~",
        List.of(),
        picture,
        new TraitsView(
            tag("type"),
            LEVEL,
            "~level~",
            List.of(tag("position")),
            List.of(tag("equipment")),
            List.of(tag("region")),
            List.of(tag("muscle"))));
  }

  private static Tag tag(String name) {
    return new Tag(name, "~" + name + "~");
  }
}
