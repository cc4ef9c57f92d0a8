package org.moveleaf.model;

import java.util.List;

/**
 * What a guide page rests on.
 *
 * @param articles the source articles that it draws on
 * @param review who has looked at it
 */
public record GuideEvidence(List<Ref> articles, Review review) {
  public GuideEvidence {
    articles = List.copyOf(articles);
  }
}
