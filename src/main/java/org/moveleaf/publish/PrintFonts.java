package org.moveleaf.publish;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.moveleaf.diagnostic.Diagnostic;
import org.moveleaf.diagnostic.SourceText;
import org.moveleaf.theme.FontFace;
import org.moveleaf.theme.Theme;
import org.moveleaf.theme.ThemeException;

/** Which characters a theme can print. */
final class PrintFonts {

  /** The tokens that say which families a text is set in. */
  private static final List<String> TEXTS = List.of("display", "body");

  /** For each text its families, for each family its faces. */
  private final List<List<List<CmapLookup>>> texts;

  PrintFonts(Theme theme) {
    this.texts =
        TEXTS.stream()
            .map(token -> families(theme.tokens().getOrDefault(token, ""), theme))
            .toList();
  }

  private static List<List<CmapLookup>> families(String list, Theme theme) {
    List<List<CmapLookup>> families = new ArrayList<>();
    Stream.of(list.split(","))
        .map(name -> name.strip().replaceAll("^['\"]|['\"]$", ""))
        .forEach(
            name ->
                families.add(
                    theme.fonts().stream()
                        .filter(face -> face.family().equals(name) && !face.print().isEmpty())
                        .map(face -> characters(face, theme))
                        .toList()));
    families.removeIf(List::isEmpty);
    return families;
  }

  private static CmapLookup characters(FontFace face, Theme theme) {
    byte[] bytes = theme.require(face.print()).bytes();
    try {
      return new TTFParser(true).parse(new RandomAccessReadBuffer(bytes)).getUnicodeCmapLookup();
    } catch (IOException e) {
      throw new ThemeException(
          Diagnostic.error(
                  "theme/bad-font",
                  SourceText.absent(face.print()).start(),
                  "this is no TrueType font: " + e.getMessage())
              .withHint("name a file that ends in `.ttf` under `print`"),
          e);
    }
  }

  /** Whether titles and text alike have a glyph for it, in all faces of a family. */
  boolean have(int character) {
    return texts.stream()
        .allMatch(
            families ->
                families.stream()
                    .anyMatch(
                        faces -> faces.stream().allMatch(face -> face.getGlyphId(character) != 0)));
  }
}
