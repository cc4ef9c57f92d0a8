package org.moveleaf.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.moveleaf.render.print.PrintDocument;

/** Which layout a document of one page is set in. */
class PreferredLayoutsTest {

  private static final String STYLE =
      "@page { size: 60mm 60mm; margin: 5mm } body { font-family: A } p { page-break-after: always }";

  @Test
  void theMostGenerousThatFitsIsTaken() throws IOException {
    assertEquals("layout 2", chosen(4, 2, 2, 1, 1));
  }

  @Test
  void whatIsPreferredGoesBeforeWhatIsMoreGenerous() throws IOException {
    assertEquals("layout 1", chosen(2, 2, 1, 1, 1));
  }

  @Test
  void theOthersAreForWhatNoneThatIsPreferredMakesFit() throws IOException {
    assertEquals("layout 3", chosen(2, 2, 2, 2, 1, 1));
  }

  @Test
  void whatNoneMakesFitIsSetInTheLast() throws IOException {
    assertEquals("layout 3", chosen(2, 2, 2, 2, 2));
  }

  /**
   * @param pages that the document has in each layout
   */
  private static String chosen(int preferred, int... pages) throws IOException {
    List<Supplier<String>> layouts =
        IntStream.range(0, pages.length)
            .<Supplier<String>>mapToObj(i -> () -> page(i, pages[i]))
            .toList();
    PrintDocument any = TestDocuments.of(TestDocuments.LATIN, Map.of(), layouts);
    PrintDocument one =
        new PrintDocument(
            any.path(),
            layouts,
            preferred,
            1,
            any.source(),
            any.pictures(),
            any.fonts(),
            false,
            "",
            Optional.empty());
    byte[] pdf = new PdfWriter(Instant.EPOCH).write(one).content().bytes();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replace("\u00a0", "").strip();
    }
  }

  private static String page(int layout, int pages) {
    String more = "<p>\u00a0</p>".repeat(pages - 1);
    return TestDocuments.page("lang=\"en\"", STYLE, more + "<div>layout " + layout + "</div>");
  }
}
