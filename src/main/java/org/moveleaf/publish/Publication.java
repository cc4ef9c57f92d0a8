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
 * @param beyond documents of which words stand beyond the edge of the paper
 * @param lengths the pages of each document by its path, {@code pdf/exercises/cat-cow.pdf}
 */
public record Publication(
    int pages,
    int pdfs,
    List<Overlong> overlong,
    List<Beyond> beyond,
    Map<String, Integer> lengths) {

  public Publication {
    overlong = List.copyOf(overlong);
    beyond = List.copyOf(beyond);
    lengths = Map.copyOf(lengths);
  }

  /** What is known of a publication of which only the numbers have been kept. */
  public Publication(int pages, int pdfs) {
    this(pages, pdfs, List.of(), List.of(), Map.of());
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

  /**
   * A document of which words would be lost.
   *
   * @param path of the document
   * @param page where they would stand, counted from 1
   * @param words the first of them
   * @param source the content that is to blame
   */
  public record Beyond(String path, int page, String words, SourceRange source) {}
}
