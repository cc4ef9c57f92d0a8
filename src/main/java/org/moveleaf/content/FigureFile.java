package org.moveleaf.content;

import java.util.List;
import java.util.Optional;
import org.moveleaf.model.Origin;
import org.moveleaf.model.Ref;
import org.moveleaf.model.ShownStage;

/**
 * What a handbook knows of a figure's file without making out the poses.
 *
 * @param exercise what it shows
 * @param variation which way of it; empty for the exercise itself
 * @param otherSideOf the figure whose other side it is: that one has the poses and the stages
 * @param stages what each of its stages shows
 * @param key what the figure is known by, for one that has poses
 */
record FigureFile(
    Ref exercise,
    Optional<Ref> variation,
    Optional<Ref> otherSideOf,
    List<ShownStage> stages,
    String key,
    Origin origin) {

  FigureFile {
    stages = List.copyOf(stages);
  }
}
