package org.moveleaf.render.view;

import java.util.List;

/**
 * A source article.
 *
 * @param publisher {@code null} where none is named
 */
public record SourceView(
    String id, String title, String publisher, List<String> covers, List<Entry> entries) {

  /** One exercise of it, and where it has gone. */
  public record Entry(String name, String setting, String dose, Link exercise) {}
}
