package org.moveleaf.figure;

import java.util.List;
import java.util.Optional;
import org.moveleaf.figure.draw.Film;
import org.moveleaf.figure.draw.Still;

/**
 * A drawn figure on disk, which is read from there. A film is drawn when somebody asks for it: who
 * only prints never does. What cannot be read is drawn again; what cannot be kept stays in memory.
 */
final class KeptIllustration implements Illustration {

  private final KeyedFigure figure;
  private final Frame frame;
  private final FigureCache cache;

  /** Only what is not on disk. */
  private List<Still> stills;

  private Film film;

  private KeptIllustration(KeyedFigure figure, Frame frame, FigureCache cache) {
    this.figure = figure;
    this.frame = frame;
    this.cache = cache;
  }

  /** A figure that has been drawn before. */
  static Optional<Illustration> find(KeyedFigure figure, FigureCache cache) {
    return cache.frame(figure.key()).map(frame -> new KeptIllustration(figure, frame, cache));
  }

  /** Draws all stages of a figure. */
  static Illustration draw(KeyedFigure figure, FigureCache cache) {
    List<Still> drawn = Illustrator.stills(figure.figure());
    KeptIllustration made = new KeptIllustration(figure, Frame.of(drawn), cache);
    made.stills = cache.keep(figure.key(), drawn) ? null : drawn;
    return made;
  }

  @Override
  public String key() {
    return figure.key();
  }

  @Override
  public Frame frame() {
    return frame;
  }

  @Override
  public synchronized String web(int stage) {
    Optional<String> kept = stills == null ? cache.web(key(), stage) : Optional.empty();
    return kept.orElseGet(() -> drawn().get(stage).web());
  }

  @Override
  public synchronized String print(int stage) {
    Optional<String> kept = stills == null ? cache.print(key(), stage) : Optional.empty();
    return kept.orElseGet(() -> drawn().get(stage).print());
  }

  private List<Still> drawn() {
    if (stills == null) {
      stills = Illustrator.stills(figure.figure());
      cache.keep(key(), stills);
    }
    return stills;
  }

  @Override
  public synchronized Optional<Film> film() {
    if (!frame.moves() || film != null) {
      return Optional.ofNullable(film);
    }
    Optional<Film> kept = cache.film(key());
    if (kept.isPresent()) {
      return kept;
    }
    Film made = Illustrator.film(figure.figure()).orElseThrow();
    film = cache.keep(key(), made) ? null : made;
    return Optional.of(made);
  }
}
