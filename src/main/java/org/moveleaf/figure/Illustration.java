package org.moveleaf.figure;

import java.util.List;
import java.util.Optional;
import org.moveleaf.figure.draw.Film;
import org.moveleaf.figure.draw.Still;

/**
 * A drawn figure.
 *
 * @param key what it is known by: another figure, or another way of drawing, has another key
 * @param stills a picture of each stage, all of one size
 * @param film the movement; empty where there is only one stage
 */
public record Illustration(String key, List<Still> stills, Optional<Film> film) {
  public Illustration {
    stills = List.copyOf(stills);
  }
}
