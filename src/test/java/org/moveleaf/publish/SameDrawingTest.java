package org.moveleaf.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A drawing that a document shows again is seen again. */
class SameDrawingTest {

  private static final String STYLE =
      "@page { size: 100mm } body { font-family: A } img { width: 30mm }";
  private static final String IMAGE = "<p><img src=\"asset:/same.svg\" alt=\"Turn\"/></p>";
  private static final String NEXT_PAGE = "<p style=\"page-break-before: always\">Words</p>";

  /** What stands in each drawing of each page. */
  private static List<String> drawings(String content) throws IOException {
    String svg =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"90\" height=\"90\""
            + (" viewBox=\"0 0 90 90\">" + content + "</svg>");
    String text = TestDocuments.page("lang=\"en\"", STYLE, IMAGE + IMAGE + NEXT_PAGE + IMAGE);
    byte[] pdf =
        new PdfWriter(Instant.EPOCH)
            .write(
                TestDocuments.of(
                    TestDocuments.LATIN,
                    Map.of("asset:/same.svg", svg.getBytes(StandardCharsets.UTF_8)),
                    List.of(() -> text)))
            .content()
            .bytes();
    List<String> found = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (PDPage page : document.getPages()) {
        String painted = new String(page.getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
        for (COSName name : page.getResources().getXObjectNames()) {
          PDFormXObject form = (PDFormXObject) page.getResources().getXObject(name);
          String strokes =
              new String(form.getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
          int times = painted.split("/" + name.getName() + " Do", -1).length - 1;
          for (int i = 0; i < times; i++) {
            found.add(strokes);
          }
        }
      }
    }
    return found;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<path d=\"M5 5h70v70z\"/>",
        "<text x=\"5\" y=\"50\" font-size=\"30\" font-family=\"A\">Turn</text>"
      })
  void isSeenAgain(String content) throws IOException {
    List<String> drawings = drawings(content);
    assertEquals(3, drawings.size());
    assertFalse(drawings.get(0).isBlank());
    drawings.forEach(each -> assertEquals(drawings.get(0), each));
  }
}
