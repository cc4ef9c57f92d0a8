package org.moveleaf.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.moveleaf.diagnostic.SourceText;
import org.moveleaf.render.print.PrintDocument;
import org.moveleaf.render.print.PrintPictures;
import org.moveleaf.theme.FontFace;

/** Documents of a few words, in a typeface called A. */
final class TestDocuments {

  static final Path LATIN = Path.of("themes/moveleaf/fonts/AtkinsonHyperlegibleNext-Regular.ttf");
  static final Path ARABIC = Path.of("themes/moveleaf/fonts/NotoSansArabic-Regular.ttf");

  private TestDocuments() {}

  /**
   * A page as the print engine reads it.
   *
   * @param attributes of the whole, such as {@code lang="en"}
   */
  static String page(String attributes, String style, String body) {
    return "<html xmlns=\"http://www.w3.org/1999/xhtml\" "
        + (attributes + "><head><title>t</title><meta name=\"subject\" content=\"t\"/>")
        + ("<style>" + style + "</style></head><body>" + body + "</body></html>");
  }

  /** A document of any number of pages, from its most generous layout to its tightest. */
  static PrintDocument of(Path font, Map<String, byte[]> pictures, List<Supplier<String>> layouts)
      throws IOException {
    return new PrintDocument(
        "t.pdf",
        layouts,
        0,
        SourceText.absent("t").start(),
        PrintPictures.of(pictures),
        Map.of(
            new FontFace("A", 400, false, font.toString(), "", new FontFace.Use("", "")),
            Files.readAllBytes(font)),
        false);
  }
}
