package org.moveleaf.model;

import java.util.List;

/**
 * What a piece of content rests on.
 *
 * @param citations the entries of source articles that it comes from
 * @param review who has looked at it
 */
public record Evidence(List<Citation> citations, Review review) {
  public Evidence {
    citations = List.copyOf(citations);
  }
}
