package org.moveleaf.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.moveleaf.diagnostic.SourceText;
import org.moveleaf.render.print.PrintDocument;
import org.moveleaf.render.print.PrintPictures;
import org.moveleaf.theme.FontFace;

/** However wide a column is, no line of it begins with the mark that closes the one before. */
class ClosingMarksTest {

  private static final Path FONT =
      Path.of("themes/moveleaf/fonts/AtkinsonHyperlegibleNext-Regular.ttf");

  private static String text(String words, int width) throws IOException {
    String xhtml =
        "<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en\"><head><title>t</title>"
            + "<meta name=\"subject\" content=\"t\"/><style>@page { size: 200mm 200mm }"
            + "body { font-family: A; font-size: 14pt }</style></head><body>"
            + ("<p id=\"p\" style=\"width: " + width + "pt\">" + words + "</p></body></html>");
    PrintDocument document =
        new PrintDocument(
            "t.pdf",
            List.of(() -> xhtml),
            0,
            SourceText.absent("t").start(),
            PrintPictures.of(Map.of()),
            Map.of(
                new FontFace("A", 400, false, FONT.toString(), "", new FontFace.Use("", "")),
                Files.readAllBytes(FONT)),
            false);
    try (PDDocument pdf =
        Loader.loadPDF(new PdfWriter(Instant.EPOCH).write(document).content().bytes())) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      return stripper.getText(pdf).strip();
    }
  }

  private static void check(String words, String plain) throws IOException {
    Set<Integer> heights = new TreeSet<>();
    for (int width = 60; width <= 180; width += 1) {
      String text = text(words, width);
      heights.add((int) text.lines().count());
      for (String line : text.split("\\R")) {
        assertFalse(line.matches("[.,;:)?!].*"), width + ": " + text);
      }
      assertEquals(plain, text.replaceAll("\\s+", " "), "at " + width);
    }
    assertFalse(heights.size() < 3, "all columns were alike: " + heights);
  }

  @Test
  void aFullStopStaysWithALink() throws IOException {
    check(
        "Draw your <a href=\"#p\" title=\"t\">shoulder blades</a>. Clasp both hands.",
        "Draw your shoulder blades. Clasp both hands.");
  }

  @Test
  void severalMarksStayWithWordsWithinWords() throws IOException {
    check(
        "Lift your arm (or <em>both <strong>arms</strong></em>), then <em>rest</em>?! Go on.",
        "Lift your arm (or both arms), then rest?! Go on.");
  }

  @Test
  void aCommaStaysWithANumber() throws IOException {
    check(
        "Calf, <a href=\"#p\" title=\"t\">12</a>, <a href=\"#p\" title=\"t\">34</a>,"
            + " <a href=\"#p\" title=\"t\">56</a>, <a href=\"#p\" title=\"t\">78</a>",
        "Calf, 12, 34, 56, 78");
  }
}
