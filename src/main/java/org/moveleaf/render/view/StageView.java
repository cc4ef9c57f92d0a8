package org.moveleaf.render.view;

/**
 * The picture of one stage, or of the whole movement.
 *
 * @param caption which stage it is, in a word or two
 * @param alt what it shows, in the content's words
 * @param width in CSS pixels at its usual size on a screen
 * @param height likewise
 * @param paperWidth on paper, in millimetres
 * @param paperHeight likewise
 */
public record StageView(
    String src,
    String caption,
    String alt,
    int width,
    int height,
    double paperWidth,
    double paperHeight) {

  /** The same from another file. */
  public StageView from(String file) {
    return new StageView(file, caption, alt, width, height, paperWidth, paperHeight);
  }

  /**
   * The same in another size on paper.
   *
   * @param scale of its own
   */
  public StageView onPaper(double scale) {
    return new StageView(src, caption, alt, width, height, paperWidth * scale, paperHeight * scale);
  }
}
