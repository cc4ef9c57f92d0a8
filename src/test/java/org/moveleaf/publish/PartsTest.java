package org.moveleaf.publish;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
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

/** Each part of a document is set as tight as it has to be, and no tighter. */
class PartsTest {

  /** Pages have room for 100 mm; the first, as a cover's, for more. */
  private static final String STYLE =
      "@page { size: 100mm 120mm; margin: 10mm } @page :first { margin: 0 10mm }"
          + "body { font-family: A; margin: 0; font-size: 10pt } p { margin: 0; height: 9.9mm }"
          + "div { page-break-before: always; background: url(asset:/dot.svg) no-repeat }"
          + ".on { page-break-before: auto }";

  private static final String DOT =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\" viewBox=\"0 0 9 9\">"
          + "<circle cx=\"4\" cy=\"4\" r=\"3\" fill=\"#123456\"/></svg>";

  /**
   * A part.
   *
   * @param lines in each layout, of nearly 10 mm each
   */
  private record Part(String name, String style, int... lines) {
    String in(int layout) {
      StringBuilder out = new StringBuilder("<div class=\"" + style + "\" data-part=\"" + name);
      out.append(
          style.isEmpty() || style.equals("on") ? "\">" : "\" data-" + style + "-pages=\"yes\">");
      for (int i = 0; i < lines[layout]; i++) {
        out.append("<p>").append(name).append(layout).append("</p>");
      }
      return out.append("</div>").toString();
    }
  }

  private static PrintDocument document(Part... parts) throws IOException {
    return document(parts[0].lines.length, parts);
  }

  private static PrintDocument document(int count, Part... parts) throws IOException {
    List<Supplier<String>> layouts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      StringBuilder body = new StringBuilder("<p>cover</p>");
      for (Part part : parts) {
        body.append("<section>").append(part.in(i)).append("</section>");
      }
      String text = TestDocuments.page("lang=\"en\"", STYLE, body.toString());
      layouts.add(() -> text);
    }
    Map<String, byte[]> pictures = Map.of("asset:/dot.svg", DOT.getBytes(StandardCharsets.UTF_8));
    return TestDocuments.of(TestDocuments.LATIN, pictures, layouts);
  }

  /** What stands on each page: names of parts with their layouts. */
  private static List<String> pages(Part... parts) throws IOException {
    byte[] pdf = new PdfWriter(Instant.EPOCH).write(document(parts)).content().bytes();
    List<String> pages = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFTextStripper stripper = new PDFTextStripper();
      for (int i = 1; i <= document.getNumberOfPages(); i++) {
        stripper.setStartPage(i);
        stripper.setEndPage(i);
        List<String> lines = stripper.getText(document).lines().distinct().toList();
        pages.add(String.join(" ", lines));
      }
    }
    return pages;
  }

  @Test
  void whatFitsStaysGenerous() throws IOException {
    assertEquals(
        List.of("cover", "a0", "b0"),
        pages(new Part("a", "", 10, 8, 6), new Part("b", "", 3, 2, 1)));
  }

  @Test
  void whatRunsOverByLittleTakesTheFirstStepThatHelps() throws IOException {
    assertEquals(
        List.of("cover", "a1", "b2", "c0"),
        pages(
            new Part("a", "", 11, 10, 9),
            new Part("b", "", 12, 11, 10),
            new Part("c", "", 9, 8, 7)));
  }

  @Test
  void whatNoStepHelpsStaysGenerous() throws IOException {
    assertEquals(
        List.of("cover", "a0", "a0", "b1"),
        pages(new Part("a", "", 13, 12, 11), new Part("b", "", 11, 9, 8)));
  }

  @Test
  void whatNoStepHelpsComesOutAsIfThereWereNone() throws IOException {
    Part part = new Part("a", "", 13, 12, 11);
    PdfWriter writer = new PdfWriter(Instant.EPOCH);
    assertArrayEquals(
        writer.write(document(1, part)).content().bytes(),
        writer.write(document(3, part)).content().bytes());
  }

  @Test
  void whatFillsMuchOfItsLastPageStaysGenerous() throws IOException {
    assertEquals(List.of("cover", "a0", "a0"), pages(new Part("a", "", 16, 10, 9)));
  }

  @Test
  void whereOneBoxMayFillNearlyHalfAPageMoreCountsAsLittle() throws IOException {
    assertEquals(List.of("cover", "a0", "a0"), pages(new Part("a", "", 14, 10, 9)));
    assertEquals(List.of("cover", "a1"), pages(new Part("a", "half", 14, 10, 9)));
    assertEquals(List.of("cover", "a0", "a0"), pages(new Part("a", "half", 16, 10, 9)));
  }

  @Test
  void aPartOfManyPagesIsSparedItsLast() throws IOException {
    assertEquals(List.of("cover", "a1", "a1"), pages(new Part("a", "", 22, 20, 18)));
  }

  @Test
  void whatIsToTakeFewPagesTakesTheFewestThatAnyStepGives() throws IOException {
    assertEquals(
        List.of("cover", "a2", "b0", "b0", "c1"),
        pages(
            new Part("a", "few", 27, 16, 10, 9),
            new Part("b", "few", 18, 17, 16, 11),
            new Part("c", "few", 17, 10, 9, 8)));
  }

  @Test
  void aPartThatBeginsDownAPageIsMeasuredThere() throws IOException {
    assertEquals(
        List.of("cover", "a0 b2"), pages(new Part("a", "", 4, 4, 4), new Part("b", "on", 8, 7, 5)));
  }

  @Test
  void comesOutTheSameTwice() throws IOException {
    Part[] parts = {new Part("a", "", 11, 10, 9), new Part("b", "", 12, 11, 10)};
    PdfWriter writer = new PdfWriter(Instant.EPOCH);
    assertArrayEquals(
        writer.write(document(parts)).content().bytes(),
        writer.write(document(parts)).content().bytes());
  }
}
