package org.moveleaf.content;

import java.util.List;
import java.util.Optional;
import org.moveleaf.figure.pose.Base;
import org.moveleaf.model.Origin;
import org.moveleaf.model.Ref;
import org.moveleaf.model.Span;

/**
 * What a handbook knows of a figure's file without making out the poses.
 *
 * @param exercise what it shows
 * @param variation which way of it; empty for the exercise itself
 * @param shows for each stage what it shows: steps, or the start where empty
 * @param bases the positions that its stages start from
 * @param key what the figure is known by
 */
record FigureFile(
    Ref exercise,
    Optional<Ref> variation,
    List<Optional<Span>> shows,
    List<Base> bases,
    String key,
    Origin origin) {

  FigureFile {
    shows = List.copyOf(shows);
    bases = List.copyOf(bases);
  }
}
