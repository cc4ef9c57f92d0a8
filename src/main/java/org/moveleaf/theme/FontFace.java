package org.moveleaf.theme;

import java.util.List;
import java.util.stream.Stream;

/**
 * One cut of a typeface.
 *
 * @param family its family
 * @param weight its CSS weight, 100 to 900
 * @param italic whether it slants
 * @param print the TrueType file that PDFs embed; empty for a face that only pages use
 * @param web the WOFF2 file that pages load; empty for a face that only PDFs use
 * @param use what it is for
 */
public record FontFace(
    String family, int weight, boolean italic, String print, String web, Use use) {

  /** The families that a list names, as CSS writes it. */
  public static List<String> families(String list) {
    return Stream.of(list.split(","))
        .map(name -> name.strip().replaceAll("^['\"]|['\"]$", ""))
        .toList();
  }

  /**
   * What a face is for.
   *
   * @param script an ISO 15924 code, as {@code arab}: only documents in a language of that script
   *     have the face; empty for all documents
   * @param range the characters of {@code web}, as CSS writes {@code unicode-range}; empty for all
   */
  public record Use(String script, String range) {}
}
