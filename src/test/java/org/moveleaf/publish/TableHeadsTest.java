package org.moveleaf.publish;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.moveleaf.render.print.PrintDocument;

/** Wherever on a page a table begins, its head stands with its first row, and it can be tagged. */
class TableHeadsTest {

  private static final String STYLE =
      "@page { size: 100mm 120mm; margin: 10mm } body { font-family: A; margin: 0; font-size: 12pt }"
          + "table { -fs-table-paginate: paginate; border-collapse: collapse; line-height: 1.1 }"
          + "th, td { padding: 0 } tr { page-break-inside: avoid }";

  private static List<String> pages(int room) throws IOException {
    String row = "<tr><td>\u0628\u0628<br/>\u0628\u0628</td></tr>";
    String text =
        TestDocuments.page(
            "lang=\"ar\" dir=\"rtl\"",
            STYLE,
            "<div style=\"height: "
                + (room
                    + "mm\"></div><table><thead><tr><th scope=\"col\">\u062c\u062c</th></tr></thead>")
                + ("<tbody>" + row + row + row + "</tbody></table>"));
    PrintDocument document = TestDocuments.of(TestDocuments.ARABIC, Map.of(), List.of(() -> text));
    List<String> pages = new ArrayList<>();
    try (PDDocument pdf =
        Loader.loadPDF(new PdfWriter(Instant.EPOCH).write(document).content().bytes())) {
      PDFTextStripper stripper = new PDFTextStripper();
      for (int i = 1; i <= pdf.getNumberOfPages(); i++) {
        stripper.setStartPage(i);
        stripper.setEndPage(i);
        pages.add(stripper.getText(pdf));
      }
    }
    return pages;
  }

  @Test
  void noHeadIsAlone() throws IOException {
    for (int room = 76; room <= 100; room++) {
      for (String page : pages(room)) {
        assertTrue(page.contains("\u062c") == page.contains("\u0628"), room + ": " + page);
      }
    }
  }
}
