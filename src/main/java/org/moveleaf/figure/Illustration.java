package org.moveleaf.figure;

import java.util.List;
import java.util.Optional;
import org.moveleaf.figure.draw.Film;
import org.moveleaf.figure.draw.Still;

/**
 * A drawn figure. How large it is is known; what its pictures show may have to be read, or even
 * drawn, when somebody asks for it: those of a large library are never all in memory.
 */
public interface Illustration {

  /** What it is known by: another figure, or another way of drawing, has another key. */
  String key();

  /** Of all its pictures, which are of one size. */
  Frame frame();

  /**
   * The SVG file of a stage for pages, which follows a reader's wish for dark.
   *
   * @param stage from 0
   */
  String web(int stage);

  /**
   * The SVG file of a stage for paper.
   *
   * @param stage from 0
   */
  String print(int stage);

  /** The movement; empty where there is only one stage. */
  Optional<Film> film();

  /**
   * What is known of a drawing without a look at it.
   *
   * @param stages how many pictures there are
   * @param width of each in units of the drawing
   * @param height likewise
   */
  record Frame(int stages, int width, int height) {

    /** Of pictures of one size; of none of a figure whose stages could not be read. */
    static Frame of(List<Still> stills) {
      return stills.isEmpty()
          ? new Frame(0, 0, 0)
          : new Frame(stills.size(), stills.get(0).width(), stills.get(0).height());
    }

    /** Whether there is a film. */
    public boolean moves() {
      return stages > 1;
    }
  }
}
