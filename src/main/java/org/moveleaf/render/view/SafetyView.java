package org.moveleaf.render.view;

import java.util.List;
import org.moveleaf.render.text.Html;

/**
 * What stands on everything that is handed out.
 *
 * @param intro what is said before the urgent signs where they stand alone
 * @param call whom to call where help is needed at once; {@code null} where no number is given
 */
public record SafetyView(
    List<Html> urgent,
    String intro,
    Link call,
    List<Html> soon,
    List<Html> stop,
    Html painRule,
    List<Band> bands,
    ReviewView review) {

  /**
   * A band of the pain scale.
   *
   * @param scores first and last score
   * @param key {@code go}, {@code ease} or {@code stop}
   * @param advice what it tells to do, in a word
   */
  public record Band(String scores, String key, String advice, String label, String meaning) {}
}
