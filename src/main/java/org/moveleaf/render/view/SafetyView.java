package org.moveleaf.render.view;

import java.util.List;
import org.moveleaf.render.text.Html;

/** What stands on everything that is handed out. */
public record SafetyView(
    List<Html> urgent,
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
