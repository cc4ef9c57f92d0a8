package org.moveleaf.model;

import java.util.List;
import java.util.Optional;
import org.moveleaf.figure.Figure;
import org.moveleaf.figure.KeyedFigure;

/**
 * The figure of an exercise, or of one way to do it.
 *
 * @param id its file's name
 * @param exercise what it shows
 * @param variation which way of it; empty for the exercise itself
 * @param keyed how it is drawn
 * @param stages what each of its stages shows; those that are done once come last
 */
public record ExerciseFigure(
    String id,
    Ref exercise,
    Optional<Ref> variation,
    KeyedFigure keyed,
    List<ShownStage> stages,
    Origin origin) {

  public ExerciseFigure {
    stages = List.copyOf(stages);
  }

  /** How many of its stages make up a round of the movement. */
  public int round() {
    return (int) stages.stream().filter(each -> !each.once()).count();
  }

  /** How it is drawn, made out anew each time. */
  public Figure figure() {
    return keyed.figure();
  }
}
