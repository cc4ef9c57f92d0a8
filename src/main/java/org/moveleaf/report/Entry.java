package org.moveleaf.report;

import java.util.List;
import java.util.Optional;
import org.moveleaf.diagnostic.Diagnostic;
import org.moveleaf.language.TextCounts;
import org.moveleaf.model.Origin;
import org.moveleaf.model.Review;

/**
 * An exercise or a programme as the report shows it.
 *
 * @param name by which it is found
 * @param text counts of its words
 * @param review who has looked at it
 * @param pdfPages of its sheet or leaflet, where one was made
 * @param figure whether it has one; empty for what is not drawn
 * @param lists the answers of the checklists
 * @param problems what was reported of its files
 */
record Entry(
    Name name,
    TextCounts text,
    Review review,
    Optional<Integer> pdfPages,
    Optional<Boolean> figure,
    Lists lists,
    List<Diagnostic> problems) {

  Entry {
    problems = List.copyOf(problems);
  }

  /**
   * By what an entry is found.
   *
   * @param kind {@code exercise} or {@code programme}
   */
  record Name(String kind, String id, String title, Origin origin) {}

  /** The answers of both checklists. */
  record Lists(List<Item> cert, List<Item> pemat) {
    Lists {
      cert = List.copyOf(cert);
      pemat = List.copyOf(pemat);
    }
  }
}
