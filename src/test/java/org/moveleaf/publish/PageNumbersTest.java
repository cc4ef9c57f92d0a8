package org.moveleaf.publish;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moveleaf.render.print.PrintDocument;

/** Numbers name the page on which a thing stands, however well they were guessed at first. */
class PageNumbersTest {

  private static final String STYLE =
      "@page { size: 100mm 120mm; margin: 10mm } body { font-family: A; font-size: 10pt }"
          + "h1 { page-break-before: always }";

  /**
   * @param letters of the text of each chapter: few make the guess too low, many too high
   */
  private static byte[] book(int chapters, int letters) throws IOException {
    StringBuilder body = new StringBuilder("<p>Contents</p>");
    for (int i = 1; i <= chapters; i++) {
      body.append("<p>").append("Entry ").append(i).append(" on <span data-h=\"#c").append(i);
      body.append("\" data-page=\"#.\"></span></p>");
    }
    for (int i = 1; i <= chapters; i++) {
      body.append("<h1 id=\"c").append(i).append("\">Chapter ").append(i).append("</h1><p>");
      body.append("to go ".repeat(letters / 5)).append("</p>");
    }
    String text = TestDocuments.page("lang=\"en\"", STYLE, body.toString());
    return new PdfWriter(Instant.EPOCH)
        .write(TestDocuments.of(TestDocuments.LATIN, Map.of(), List.of(() -> text)))
        .content()
        .bytes();
  }

  @ParameterizedTest
  @ValueSource(ints = {5, 400, 1000})
  void nameThePage(int letters) throws IOException {
    List<String> pages = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(book(120, letters))) {
      PDFTextStripper stripper = new PDFTextStripper();
      for (int i = 1; i <= document.getNumberOfPages(); i++) {
        stripper.setStartPage(i);
        stripper.setEndPage(i);
        pages.add(stripper.getText(document));
      }
    }
    String contents = String.join("", pages);
    for (int i = 1; i <= 120; i++) {
      String entry = "Entry " + i + " on ";
      assertEquals(
          List.of(entry + pageOf(i, pages) + "."),
          contents.lines().filter(each -> each.startsWith(entry)).toList());
    }
  }

  private static int pageOf(int chapter, List<String> pages) {
    int page = 1;
    while (!pages.get(page - 1).startsWith("Chapter " + chapter + "\n")) {
      page++;
    }
    return page;
  }

  @Test
  void aPageThatHasJustBeenNamedIsNotNamedAgain() throws IOException {
    String body =
        "<p>A<span data-h=\"#a\" data-page=\" #\"></span></p>"
            + "<p>b<span data-h=\"#b\" data-unless=\"#a\" data-page=\" #\"></span></p>"
            + "<p>c<span data-h=\"#c\" data-unless=\"#a\" data-page=\" #\"></span></p>"
            + "<h1 id=\"a\">A</h1><p id=\"b\">B</p><h1 id=\"c\">C</h1>";
    String text = TestDocuments.page("lang=\"en\"", STYLE, body);
    PrintDocument print = TestDocuments.of(TestDocuments.LATIN, Map.of(), List.of(() -> text));
    byte[] pdf = new PdfWriter(Instant.EPOCH).write(print).content().bytes();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      String words = new PDFTextStripper().getText(document);
      assertEquals(List.of("A 2", "b", "c 3"), words.lines().limit(3).map(String::strip).toList());
    }
  }

  @Test
  void comeOutTheSameTwice() throws IOException {
    assertArrayEquals(book(30, 400), book(30, 400));
  }
}
