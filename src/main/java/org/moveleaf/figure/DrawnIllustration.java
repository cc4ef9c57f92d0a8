package org.moveleaf.figure;

import java.util.List;
import java.util.Optional;
import org.moveleaf.figure.draw.Film;
import org.moveleaf.figure.draw.Still;

/**
 * A drawn figure in memory.
 *
 * @param stills a picture of each stage, all of one size
 */
public record DrawnIllustration(String key, List<Still> stills, Optional<Film> film)
    implements Illustration {

  public DrawnIllustration {
    stills = List.copyOf(stills);
  }

  @Override
  public Frame frame() {
    return Frame.of(stills);
  }

  @Override
  public String web(int stage) {
    return stills.get(stage).web();
  }

  @Override
  public String print(int stage) {
    return stills.get(stage).print();
  }
}
