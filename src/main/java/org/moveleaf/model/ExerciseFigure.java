package org.moveleaf.model;

import java.util.List;
import java.util.Optional;
import org.moveleaf.figure.Figure;
import org.moveleaf.figure.KeyedFigure;
import org.moveleaf.figure.pose.Base;

/**
 * The figure of an exercise, or of one way to do it.
 *
 * @param id its file's name
 * @param exercise what it shows
 * @param variation which way of it; empty for the exercise itself
 * @param keyed how it is drawn
 * @param shows for each stage what it shows: steps, or the start where empty
 * @param bases for each stage the position that its pose starts from
 */
public record ExerciseFigure(
    String id,
    Ref exercise,
    Optional<Ref> variation,
    KeyedFigure keyed,
    List<Optional<Span>> shows,
    List<Base> bases,
    Origin origin) {

  public ExerciseFigure {
    shows = List.copyOf(shows);
    bases = List.copyOf(bases);
  }

  /** How it is drawn, made out anew each time. */
  public Figure figure() {
    return keyed.figure();
  }
}
