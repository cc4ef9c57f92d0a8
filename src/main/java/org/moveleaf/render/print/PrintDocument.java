package org.moveleaf.render.print;

import java.util.List;
import java.util.Map;
import org.moveleaf.theme.FontFace;

/**
 * A document to be set as PDF.
 *
 * @param path where it goes, from the output's {@code pdf} folder
 * @param xhtml the whole document, its style sheet included
 * @param pictures what its {@code asset:/} addresses stand for
 * @param fonts the typefaces to embed and their files
 */
public record PrintDocument(
    String path, String xhtml, Map<String, byte[]> pictures, Map<FontFace, byte[]> fonts) {
  public PrintDocument {
    pictures = Map.copyOf(pictures);
  }

  /** The faces in the order in which a reader's eye falls back from one to the next. */
  public List<FontFace> faces() {
    return List.copyOf(fonts.keySet());
  }
}
