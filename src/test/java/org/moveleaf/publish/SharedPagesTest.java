package org.moveleaf.publish;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.moveleaf.render.print.PrintDocument;

/** Pieces of a part are shared out over its pages, each in a layout of its own. */
class SharedPagesTest {

  /** Pages have room for 100 mm. */
  private static final String STYLE =
      "@page { size: 100mm 120mm; margin: 10mm } body { font-family: A; margin: 0; font-size: 10pt }"
          + "p { margin: 0 } .piece { page-break-inside: avoid } .piece p { margin: 2mm 0 }"
          + ".fresh { page-break-before: always }";

  /**
   * @param style {@code fresh} for a part that begins a page
   * @param heights of the pieces in each layout, in millimetres, with their margins
   */
  private static PrintDocument document(String style, int[]... heights) throws IOException {
    List<Supplier<String>> layouts = new ArrayList<>();
    for (int layout = 0; layout < heights.length; layout++) {
      StringBuilder body = new StringBuilder("<p style=\"height: 40mm\">cover</p>");
      body.append("<div class=\"" + style + "\" data-part=\"a\" data-shared-pages=\"yes\">");
      for (int i = 0; i < heights[layout].length; i++) {
        body.append(
            "<div class=\"piece\"><p style=\"height: " + (heights[layout][i] - 4) + "mm\">");
        body.append("p" + i + layout + "</p></div>");
      }
      String text = TestDocuments.page("lang=\"en\"", STYLE, body.append("</div>").toString());
      layouts.add(() -> text);
    }
    return TestDocuments.of(TestDocuments.LATIN, Map.of(), layouts);
  }

  /** What stands on each page: pieces with their layouts. */
  private static List<String> pages(String style, int[]... heights) throws IOException {
    return pages(document(style, heights));
  }

  private static List<String> pages(PrintDocument print) throws IOException {
    byte[] pdf = new PdfWriter(Instant.EPOCH).write(print).content().bytes();
    List<String> pages = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFTextStripper stripper = new PDFTextStripper();
      for (int i = 1; i <= document.getNumberOfPages(); i++) {
        stripper.setStartPage(i);
        stripper.setEndPage(i);
        pages.add(String.join(" ", stripper.getText(document).lines().toList()));
      }
    }
    return pages;
  }

  @Test
  void takesTheMostGenerousLayoutsInWhichThePagesAreFewest() throws IOException {
    assertEquals(
        List.of("cover", "p01 p10", "p20"),
        pages("fresh", new int[] {60, 50, 60}, new int[] {49, 45, 50}));
  }

  @Test
  void whatWouldStandOnAPageByItselfIsJoinedByOthers() throws IOException {
    int[] heights = {40, 40, 15, 20};
    assertEquals(List.of("cover", "p00 p10", "p20 p30"), pages("fresh", heights, heights));
  }

  @Test
  void goesOnBelowWhatStandsBeforeIt() throws IOException {
    int[] heights = {50, 50, 40};
    assertEquals(List.of("cover p00", "p10 p20"), pages("", heights, heights));
  }

  @Test
  void leavesRoomThatNothingFitsIn() throws IOException {
    int[] heights = {70, 50, 40};
    assertEquals(List.of("cover", "p00", "p10 p20"), pages("", heights, heights));
  }

  /**
   * @param covers how high it is in each layout, in millimetres
   */
  private static List<String> pagesBelow(int[] covers, int... heights) throws IOException {
    List<Supplier<String>> layouts = new ArrayList<>();
    for (int layout = 0; layout < covers.length; layout++) {
      StringBuilder body =
          new StringBuilder(
              "<div data-part=\"cover\"><p style=\"height: %dmm\">c%d</p></div>"
                  .formatted(covers[layout], layout));
      body.append("<div data-part=\"a\" data-shared-pages=\"yes\">");
      for (int i = 0; i < heights.length; i++) {
        body.append(
            "<div class=\"piece\"><p style=\"height: %dmm\">p%d</p></div>"
                .formatted(heights[i] - 4, i));
      }
      String text = TestDocuments.page("lang=\"en\"", STYLE, body.append("</div>").toString());
      layouts.add(() -> text);
    }
    return pages(TestDocuments.of(TestDocuments.LATIN, Map.of(), layouts));
  }

  @Test
  void whatStandsAboveIsSetTighterWhereThatSparesAPage() throws IOException {
    assertEquals(List.of("c1 p0", "p1"), pagesBelow(new int[] {60, 45, 30}, 50, 60));
    assertEquals(List.of("c2 p0 p1"), pagesBelow(new int[] {60, 45, 30}, 30, 35));
  }

  @Test
  void whatStandsAboveStaysAsItIsWhereThatSparesNone() throws IOException {
    assertEquals(List.of("c0 p0", "p1"), pagesBelow(new int[] {60, 45}, 35, 70));
    assertEquals(List.of("c0", "p0", "p1"), pagesBelow(new int[] {60, 45}, 60, 60));
  }

  @Test
  void layoutsWithOtherPiecesAreNoneToShareOut() throws IOException {
    assertEquals(
        List.of("cover", "p00", "p10"), pages("fresh", new int[] {60, 60}, new int[] {90}));
  }

  @Test
  void comesOutTheSameTwice() throws IOException {
    PrintDocument document = document("fresh", new int[] {60, 50}, new int[] {45, 45});
    PdfWriter writer = new PdfWriter(Instant.EPOCH);
    assertArrayEquals(
        writer.write(document).content().bytes(), writer.write(document).content().bytes());
  }
}
