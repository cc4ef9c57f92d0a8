package org.moveleaf.publish;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.moveleaf.diagnostic.Diagnostic;
import org.moveleaf.diagnostic.SourceText;
import org.moveleaf.theme.FontFace;
import org.moveleaf.theme.FontFormat;
import org.moveleaf.theme.Theme;
import org.moveleaf.theme.ThemeException;

/** Which characters a theme can print. */
final class PrintFonts {

  /** The tokens that say which families a text is set in. */
  private static final List<String> TEXTS = List.of("display", "body");

  /** For each text its families, for each family its faces. */
  private final List<List<List<CmapLookup>>> texts;

  /** A text has the same hundred characters over and over. */
  private final Map<Integer, Boolean> known = new ConcurrentHashMap<>();

  PrintFonts(Theme theme) {
    this.texts =
        TEXTS.stream()
            .map(token -> families(theme.tokens().getOrDefault(token, ""), theme))
            // Of one without any face the theme's own check has told.
            .filter(families -> !families.isEmpty())
            .toList();
  }

  private static List<List<CmapLookup>> families(String list, Theme theme) {
    List<List<FontFace>> families = new ArrayList<>();
    FontFace.families(list)
        .forEach(
            name ->
                families.add(
                    theme.fonts().stream()
                        .filter(face -> face.family().equals(name) && !face.print().isEmpty())
                        .toList()));
    families.removeIf(List::isEmpty);
    // Of a file that is no font the theme's own check has told; what the others lack is not known.
    boolean sound =
        families.stream()
            .flatMap(List::stream)
            .allMatch(face -> FontFormat.isTrueType(theme.require(face.print()).bytes()));
    return sound
        ? families.stream()
            .map(faces -> faces.stream().map(face -> characters(face, theme)).toList())
            .toList()
        : List.of();
  }

  private static CmapLookup characters(FontFace face, Theme theme) {
    return characters(face.print(), theme.require(face.print()).bytes());
  }

  /**
   * The characters of a font.
   *
   * @param name for messages
   */
  static CmapLookup characters(String name, byte[] trueType) {
    try {
      return new TTFParser(true).parse(new RandomAccessReadBuffer(trueType)).getUnicodeCmapLookup();
    } catch (IOException e) {
      throw new ThemeException(
          Diagnostic.error(
                  "theme/bad-font",
                  SourceText.absent(name).start(),
                  "this is no TrueType font: " + e.getMessage())
              .withHint("name a file that ends in `.ttf` under `print`"),
          e);
    }
  }

  /** White space, and signs for the direction or the end of a line, need no glyph. */
  static boolean isVisible(int character) {
    int type = Character.getType(character);
    return !Character.isWhitespace(character)
        && !Character.isSpaceChar(character)
        && type != Character.FORMAT
        && type != Character.CONTROL;
  }

  /** A character for people: {@code `Ω` (U+03A9, GREEK CAPITAL LETTER OMEGA)}. */
  static String named(int character) {
    return String.format(
        Locale.ROOT,
        "`%s` (U+%04X, %s)",
        Character.toString(character),
        character,
        Character.getName(character));
  }

  /** Whether titles and text alike have a glyph for it, in all faces of a family. */
  boolean have(int character) {
    return known.computeIfAbsent(character, this::find);
  }

  private boolean find(int character) {
    return texts.stream()
        .allMatch(
            families ->
                families.stream()
                    .anyMatch(
                        faces -> faces.stream().allMatch(face -> face.getGlyphId(character) != 0)));
  }
}
