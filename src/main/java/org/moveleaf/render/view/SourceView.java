package org.moveleaf.render.view;

import java.util.List;

/**
 * A source article.
 *
 * @param publisher {@code null} where none is named
 */
public record SourceView(
    String id, Quoted title, Quoted publisher, List<String> covers, List<Entry> entries) {

  /** One exercise of it, and where it has gone. */
  public record Entry(Quoted name, String setting, String dose, Link exercise) {}
}
