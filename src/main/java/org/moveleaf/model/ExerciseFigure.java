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
 * @param otherSideOf the figure that has its poses, if it is that one's other side
 * @param keyed how it is drawn
 * @param stages what each of its stages shows; those that are done once come last
 */
public record ExerciseFigure(
    String id,
    Ref exercise,
    Optional<Ref> variation,
    Optional<Ref> otherSideOf,
    KeyedFigure keyed,
    List<ShownStage> stages,
    Origin origin) {

  public ExerciseFigure {
    stages = List.copyOf(stages);
  }

  /** Whether its poses stand in its own file. */
  public boolean isPosed() {
    return otherSideOf.isEmpty();
  }

  /** This with the poses and stages of another, done with the other side. */
  public ExerciseFigure otherSide(ExerciseFigure posed) {
    return new ExerciseFigure(
        id, exercise, variation, otherSideOf, posed.keyed.otherSide(), posed.stages, origin);
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
