package org.moveleaf.publish;

import java.util.List;
import java.util.Map;
import org.moveleaf.diagnostic.SourceRange;

/**
 * What has been written.
 *
 * @param pages pages of the site
 * @param pdfs PDF documents, each counted once
 * @param overlong documents that have more pages than they should
 * @param lengths the pages of each document by its path, {@code pdf/exercises/cat-cow.pdf}
 */
public record Publication(
    int pages, int pdfs, List<Overlong> overlong, Map<String, Integer> lengths) {

  public Publication {
    overlong = List.copyOf(overlong);
    lengths = Map.copyOf(lengths);
  }

  public Publication(int pages, int pdfs, List<Overlong> overlong) {
    this(pages, pdfs, overlong, Map.of());
  }

  /**
   * A document that does not keep to its pages.
   *
   * @param path of the document
   * @param pages that it has
   * @param most that it should have
   * @param source the content that is to blame
   */
  public record Overlong(String path, int pages, int most, SourceRange source) {}
}
