package org.moveleaf.render.view;

import java.util.List;

/**
 * One way to choose among the exercises.
 *
 * @param key {@code position}, {@code equipment} or {@code type}
 * @param title the question it answers
 */
public record Finder(String key, String title, List<Choice> choices) {

  /**
   * An answer, with how many exercises it leaves.
   *
   * @param picture of one of them, {@code null} for none
   */
  public record Choice(String key, String label, String href, int count, StageView picture) {}
}
