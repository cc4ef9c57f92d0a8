package org.moveleaf.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.api.Test;
import org.moveleaf.render.print.PrintDocument;

class BookletTest {

  private static String sides(int pages, boolean boundAtRight) {
    List<int[]> sides = Booklet.sides(pages, boundAtRight);
    return sides.stream().map(Arrays::toString).collect(Collectors.joining(" "));
  }

  @Test
  void theCoverStandsWhereTheBookOpens() {
    assertEquals("[7, 0] [1, 6] [5, 2] [3, 4]", sides(8, false));
    assertEquals("[0, 7] [6, 1] [2, 5] [4, 3]", sides(8, true));
  }

  private static String words(boolean rightToLeft) throws IOException {
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < 5; i++) {
      body.append("<h1>page ").append(i).append("</h1>");
    }
    PrintDocument book =
        TestDocuments.of(
            TestDocuments.LATIN,
            Map.of(),
            List.of(
                () ->
                    TestDocuments.page(
                        rightToLeft ? "lang=\"he\" dir=\"rtl\"" : "lang=\"en\"",
                        "@page { size: 100mm 120mm } body { font-family: A }"
                            + "h1 { page-break-after: always }",
                        body.toString())));
    PdfWriter writer = new PdfWriter(Instant.EPOCH);
    byte[] folded = writer.fold(book, writer.write(book)).content().bytes();
    List<String> sides = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(folded)) {
      for (PDPage side : document.getPages()) {
        sides.add(half(side, 0) + "|" + half(side, 1));
      }
    }
    return String.join(" ", sides);
  }

  private static String half(PDPage side, int half) throws IOException {
    float width = side.getMediaBox().getWidth() / 2;
    PDFTextStripperByArea stripper = new PDFTextStripperByArea();
    stripper.addRegion(
        "half", new Rectangle2D.Float(half * width, 0, width, side.getMediaBox().getHeight()));
    stripper.extractRegions(side);
    return stripper.getTextForRegion("half").replaceAll("\\D", "");
  }

  @Test
  void pagesGoToTheirHalvesOfTheSheets() throws IOException {
    assertEquals("|0 1| |2 3|4", words(false));
    assertEquals("0| |1 2| 4|3", words(true));
  }
}
