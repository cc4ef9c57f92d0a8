package org.moveleaf.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** What would leave much of its only page empty is set looser, as far as there is room. */
class LoosePartsTest {

  /** Pages have room for ten lines. The first line of a part tells its step. */
  private static final String STYLE =
      "@page { size: 100mm 120mm; margin: 10mm }"
          + "body { font-family: A; margin: 0; font-size: 10pt } p { margin: 0; height: 9.9mm }"
          + "div { page-break-before: always } .on { page-break-before: auto }"
          + ".loose-1 span::after { content: ' 1' } .loose-2 span::after { content: ' 2' }"
          + ".loose-3 span::after { content: ' 3' } .loose-4 span::after { content: ' 4' }";

  private static String part(String name, String attributes, int lines) {
    return "<div data-part=\"%s\" %s><p>%s<span></span></p>%s</div>"
        .formatted(name, attributes, name, "<p>more</p>".repeat(lines - 1));
  }

  private static String loose(String name, int lines) {
    return part(name, "class=\"some\" data-loose=\"yes\"", lines);
  }

  /** The parts on each page, with their steps. */
  private static List<String> pages(String style, String... parts) throws IOException {
    String body = "<p>cover</p>" + String.join("", parts);
    String text = TestDocuments.page("lang=\"en\"", STYLE + style, body);
    byte[] pdf =
        new PdfWriter(Instant.EPOCH)
            .write(TestDocuments.of(TestDocuments.LATIN, Map.of(), List.of(() -> text)))
            .content()
            .bytes();
    List<String> pages = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFTextStripper stripper = new PDFTextStripper();
      for (int i = 2; i <= document.getNumberOfPages(); i++) {
        stripper.setStartPage(i);
        stripper.setEndPage(i);
        List<String> lines =
            stripper.getText(document).lines().filter(each -> !each.equals("more")).toList();
        pages.add(String.join(", ", lines));
      }
    }
    return pages;
  }

  @Test
  void whatLeavesMuchOfItsPageEmptyIsLoosenedAsFarAsThereIsRoom() throws IOException {
    assertEquals(
        List.of("a 4", "b 2", "c", "d"),
        pages("", loose("a", 4), loose("b", 9), loose("c", 10), part("d", "", 4)));
  }

  @Test
  void whatSharesAPageOrTakesTwoStaysAsItIs() throws IOException {
    assertEquals(
        List.of("a, b", "c", ""),
        pages("", loose("a", 3), part("b", "class=\"on\" data-loose=\"yes\"", 3), loose("c", 13)));
  }

  @Test
  void whereAThemeAddsMoreThanThereIsRoomForAPartStaysAsItIs() throws IOException {
    assertEquals(
        List.of("a", "b 4"), pages(".loose-4 p { margin-top: 4mm }", loose("a", 8), loose("b", 3)));
  }
}
