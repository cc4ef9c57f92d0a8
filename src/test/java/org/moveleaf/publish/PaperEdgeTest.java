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

  private static PrintDocument document(String style, String body) throws IOException {
    String page = TestDocuments.page("lang=\"en\"", STYLE.formatted("0") + style, body);
    return TestDocuments.of(TestDocuments.LATIN, Map.of(), List.of(() -> page));
  }

  private static String lost(PrintDocument document) {
    PaperEdge.Crossed crossed =
        assertThrows(PaperEdge.Crossed.class, () -> writer().write(document));
    return crossed.page() + " " + crossed.words();
  }

  @Test
  void whatEndsAtTheMarginIsAllThere() throws IOException {
    writer().write(table(TestDocuments.LATIN, "lang=\"en\"", "68mm", "Care"));
  }

  /** The engine paints nothing there. */
  @Test
  void whatStandsInTheMarginIsCutOff() throws IOException {
    assertEquals("2 Care", lost(table(TestDocuments.LATIN, "lang=\"en\"", "76mm", "Care")));
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

  private static final String HEAD =
      "@page { @top-center { content: element(head); width: 100% } }"
          + ".head { position: running(head); line-height: 1 } .one { white-space: nowrap }";

  private static String headed(String kind, int words) {
    return "<p>One</p><div class=\"head %s\">%s</div><p class=\"next\">Two</p>"
        .formatted(kind, "Word ".repeat(words).strip());
  }

  @Test
  void headsHaveTheWidthOfThePaper() throws IOException {
    writer().write(document(HEAD, headed("one", 7)));
    String words = "Word ".repeat(20).strip();
    assertEquals("1 " + words, lost(document(HEAD, headed("one", 20))));
  }

  @Test
  void aHeadOfMoreLinesThanItsMarginHasRoomForWouldStandOnWhatFollows() throws IOException {
    writer().write(document(HEAD, headed("", 9)));
    assertEquals("Word", lost(document(HEAD, headed("", 30))).substring(2, 6));
  }

  @Test
  void aFootOfMoreLinesThanItsMarginHasRoomForWouldRunOffThePaper() throws IOException {
    String foot = HEAD.replace("top-center", "bottom-center");
    writer().write(document(foot, headed("", 9)));
    assertEquals("Word", lost(document(foot, headed("", 30))).substring(2, 6));
  }

  @Test
  void whatABoxHidesIsCutOff() throws IOException {
    String box = "<div class=\"box\"><p>Stop at once.</p><p>Call for help.</p></div>";
    String style = "p { margin: 0 } .box { overflow: hidden; height: ";
    writer().write(document(style + "12mm }", box));
    assertEquals("1 Call for help.", lost(document(style + "8mm }", box)));
    assertEquals("1 Call for help.", lost(document(style + "5mm }", box)));
  }

  @Test
  void whatRunsOverFromABoxOfAFixedHeightWouldStandOnWhatFollows() throws IOException {
    String box = "<div class=\"box\"><p>Stop at once.</p><p>Call for help.</p></div><p>Then</p>";
    String style = "p { margin: 0 } .box { height: ";
    writer().write(document(style + "12mm }", box));
    assertEquals("1 Call for help.", lost(document(style + "8mm }", box)));
  }

  @Test
  void wordsThatNobodyIsToSeeMayHaveNoHeight() throws IOException {
    writer().write(document("h1 { height: 0; font-size: 1pt }", "<h1>Cards</h1>"));
  }
}
