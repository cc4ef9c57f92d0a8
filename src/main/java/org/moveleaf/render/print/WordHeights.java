package org.moveleaf.render.print;

import org.moveleaf.render.text.Html;

/** About how high some words are on paper, to choose between layouts before any is tried. */
final class WordHeights {

  private WordHeights() {}

  /**
   * In millimetres.
   *
   * @param letters of a line
   * @param line its height in millimetres
   */
  static double of(Html words, double letters, double line) {
    int points = words.markup().split("<li>", -1).length - 1;
    return line * (Math.ceil(words.letters() / letters) + points / 2.0);
  }
}
