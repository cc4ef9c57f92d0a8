package org.moveleaf.model;

import java.util.List;
import java.util.Map;

/**
 * What stands on everything that is handed out.
 *
 * @param urgent signs to get help for at once, one line each
 * @param soon signs to see a health professional for, one line each
 * @param stop when to stop and rest during an exercise, one line each
 * @param painRule how to use the pain scale
 * @param anchors anchors of the file's headings, as links name them, with the keys of their
 *     sections: {@code the-pain-rule} → {@code pain}
 * @param review who has looked at it
 * @param origin its file
 */
public record Safety(
    List<List<Inline>> urgent,
    List<List<Inline>> soon,
    List<List<Inline>> stop,
    Prose painRule,
    Map<String, String> anchors,
    Review review,
    Origin origin) {

  public Safety {
    urgent = List.copyOf(urgent);
    soon = List.copyOf(soon);
    stop = List.copyOf(stop);
    anchors = Map.copyOf(anchors);
  }
}
