package org.moveleaf.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.moveleaf.render.print.PrintDocument;

/** Paper of 100 mm with margins of 10 mm. */
class PaperEdgeTest {

  private static final String STYLE =
      "@page { size: 100mm 60mm; margin: 10mm } body { font-family: A; margin: 0; font-size: 12pt }"
          + "td { padding: 0 } .wide { width: %s; padding: 0 } .next { page-break-before: always }";

  private static PdfWriter writer() {
    return new PdfWriter(Instant.EPOCH);
  }

  private static PrintDocument table(Path font, String attributes, String width, String words)
      throws IOException {
    String body =
        "<p>"
            + words
            + "</p><table class=\"next\"><tr><td><div class=\"wide\"></div></td><td>"
            + (words + "</td></tr></table>");
    String page = TestDocuments.page(attributes, STYLE.formatted(width), body);
    return TestDocuments.of(font, Map.of(), List.of(() -> page));
  }

  @Test
  void wordsMayStandInTheMargin() throws IOException {
    writer().write(table(TestDocuments.LATIN, "lang=\"en\"", "72mm", "Care"));
  }

  @Test
  void wordsBeyondTheEdgeAreToldWithTheirPage() throws IOException {
    PrintDocument document = table(TestDocuments.LATIN, "lang=\"en\"", "88mm", "Take care");
    PaperEdge.Crossed crossed =
        assertThrows(PaperEdge.Crossed.class, () -> writer().write(document));
    assertEquals("Take", crossed.words());
    assertEquals(2, crossed.page());
  }

  @Test
  void soAreWordsThatAreReadFromRightToLeft() throws IOException {
    PrintDocument document =
        table(TestDocuments.ARABIC, "lang=\"ar\" dir=\"rtl\"", "88mm", "\u062c\u062c\u062c\u062c");
    assertEquals(2, assertThrows(PaperEdge.Crossed.class, () -> writer().write(document)).page());
  }
}
