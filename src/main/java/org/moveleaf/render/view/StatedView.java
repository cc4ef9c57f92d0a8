package org.moveleaf.render.view;

import java.util.List;

/**
 * What the sources say of an exercise's dose.
 *
 * @param lead what to make of it
 * @param entries empty for an exercise of the clinic's own
 */
public record StatedView(String lead, List<Entry> entries) {

  /**
   * @param source the article
   * @param name what it calls the exercise
   * @param dose what it says of the dose
   * @param doseWithin the same amid a sentence
   */
  public record Entry(ArticleLink source, Quoted name, String dose, String doseWithin) {}
}
