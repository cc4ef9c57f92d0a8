package org.moveleaf.handbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.moveleaf.testing.Built;
import org.moveleaf.testing.PdfUa;
import org.moveleaf.testing.TaggedPdf;

/** The first handbook as a PDF. */
class HandbookPdfIT {

  private static TaggedPdf pdf;
  private static String text;

  @BeforeAll
  static void open() {
    pdf = new TaggedPdf(Built.handbookPdf());
    text = pdf.text();
  }

  @AfterAll
  static void close() throws IOException {
    pdf.close();
  }

  private static PDDocument document() {
    return pdf.document();
  }

  @Test
  void isPdfUa1ByTheValidator() throws Exception {
    PdfUa.Verdict verdict = PdfUa.of(Built.handbookPdf());
    assertEquals(Set.of(), verdict.failures());
    assertTrue(verdict.assertions() > 10_000, "it has looked at next to nothing");
  }

  /** What a page of the site says of its pictures, the book says of the same. */
  @Test
  void everyFigureIsTaggedWithItsWords() {
    Set<String> tagged = new TreeSet<>();
    for (TaggedPdf.Piece piece : pdf.pieces()) {
      if (piece.path().endsWith("/Figure")) {
        tagged.add(piece.text());
      }
    }
    Set<String> onSite = new TreeSet<>();
    for (String page : Built.pages()) {
      if (page.startsWith("exercises/")) {
        onSite.addAll(Built.page(page).select(".stages img").eachAttr("alt"));
      }
    }
    assertTrue(onSite.size() > 60, "there are hardly any pictures");
    onSite.removeAll(tagged);
    assertEquals(Set.of(), onSite);
  }

  @Test
  void hasTitleAuthorAndLanguage() {
    assertEquals(
        "Upper Back Pain: Exercises and advice to use at home",
        document().getDocumentInformation().getTitle());
    assertEquals("Leafside Physiotherapy", document().getDocumentInformation().getAuthor());
    assertEquals("en-GB", document().getDocumentCatalog().getLanguage());
    assertTrue(document().getDocumentCatalog().getViewerPreferences().displayDocTitle());
  }

  @Test
  void isA4AndEmbedsEveryFont() throws IOException {
    for (PDPage page : document().getPages()) {
      assertEquals(595, Math.round(page.getMediaBox().getWidth()));
      assertEquals(842, Math.round(page.getMediaBox().getHeight()));
      for (COSName name : page.getResources().getFontNames()) {
        PDFont font = page.getResources().getFont(name);
        assertTrue(font.isEmbedded(), font.getName());
      }
    }
  }

  @Test
  void readsEveryExerciseInTheOrderOfThePage() {
    for (String path : Built.pages()) {
      if (path.startsWith("exercises/") && !path.endsWith("index.html")) {
        Element page = Built.page(path).selectFirst("main");
        int at = headingOf(page.selectFirst("h1").text());
        List<String> parts = new ArrayList<>();
        parts.add(page.select(".sentence").text());
        page.select("ol.steps li").forEach(step -> parts.add(step.text()));
        page.select(".care li").forEach(line -> parts.add(line.text()));
        for (String part : parts) {
          int next = text.indexOf(TaggedPdf.squeeze(part), at);
          assertTrue(next >= at, path + ": “" + part + "” does not follow in reading order");
          at = next;
        }
      }
    }
  }

  private static int headingOf(String title) {
    return text.indexOf(TaggedPdf.squeeze(title + " Also called"));
  }

  @Test
  void namesEverySeedEntryWithItsDose() {
    for (Element row : Built.page("sources.html").select("tbody tr")) {
      String name = row.child(0).text();
      String dose = row.child(2).text();
      String entry = TaggedPdf.squeeze(name + row.child(1).text() + dose);
      assertTrue(text.contains(entry), entry);
    }
  }

  @Test
  void readsAsPlainTextToo() throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setSortByPosition(true);
    String plain = TaggedPdf.squeeze(stripper.getText(document()));
    for (Element row : Built.page("sources.html").select("tbody tr")) {
      String dose = row.child(2).text();
      String lower = dose.substring(0, 1).toLowerCase() + dose.substring(1);
      String entry = TaggedPdf.squeeze(row.child(0).text() + ": " + lower);
      assertTrue(plain.contains(entry), entry);
    }
  }

  @Test
  void hasABookmarkForEveryExerciseProgrammeAndGuidePage() {
    List<String> titles = new ArrayList<>();
    addTitles(document().getDocumentCatalog().getDocumentOutline(), titles);
    for (String path : Built.pages()) {
      if (path.matches("(exercises|programmes|guide)/(?!index).*")) {
        String title = Built.page(path).selectFirst("h1").text();
        assertTrue(titles.contains(title), title);
      }
    }
  }

  private static void addTitles(PDOutlineNode node, List<String> titles) {
    for (PDOutlineItem item : node.children()) {
      titles.add(item.getTitle());
      addTitles(item, titles);
    }
  }

  @Test
  void contentsNameThePagesThatTheyLeadTo() throws IOException {
    int checked = 0;
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setSortByPosition(true);
    for (int i = 3; i <= 5; i++) {
      stripper.setStartPage(i + 1);
      stripper.setEndPage(i + 1);
      if (stripper.getText(document()).contains("Contents")) {
        checked += checkLinks(document().getPage(i), stripper.getText(document()));
      }
    }
    assertTrue(checked >= 50, "only " + checked + " entries");
  }

  /** Each entry's number is the number printed on the page that its link opens. */
  private static int checkLinks(PDPage page, String printed) throws IOException {
    int checked = 0;
    for (var annotation : page.getAnnotations()) {
      if (annotation instanceof PDAnnotationLink link
          && link.getAction() instanceof PDActionGoTo go
          && go.getDestination() instanceof PDPageDestination destination) {
        String title = link.getContents();
        int number = destination.retrievePageNumber() + 1;
        String line =
            printed
                .lines()
                .filter(each -> each.matches("\\s*\\Q" + title + "\\E[ .]+\\d+\\s*"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no line for " + title));
        assertEquals(number, Integer.parseInt(line.replaceAll(".*?(\\d+)\\s*$", "$1")), title);
        checked++;
      }
    }
    return checked;
  }

  @Test
  void everyExerciseFitsOnAPageOfItsOwn() {
    Map<String, TreeSet<Integer>> pages = new LinkedHashMap<>();
    String exercise = null;
    for (TaggedPdf.Piece piece : pdf.pieces()) {
      if (piece.path().endsWith("H1") || piece.path().endsWith("H2")) {
        exercise = null;
      } else if (piece.path().endsWith("H3")) {
        exercise = piece.text();
      }
      if (exercise != null && piece.page() > 0) {
        pages.computeIfAbsent(exercise, each -> new TreeSet<>()).add(piece.page());
      }
    }
    List<String> tooLong = new ArrayList<>();
    for (String path : Built.pages()) {
      if (path.matches("exercises/(?!index).*")) {
        String title = Built.page(path).selectFirst("h1").text();
        if (pages.get(title).size() != 1) {
          tooLong.add(title);
        }
      }
    }
    // Its three ways need a second page.
    assertEquals(List.of("Posture lift"), tooLong);
  }

  @Test
  void tagsHeadingsListsTablesAndContents() {
    Set<String> types = new TreeSet<>();
    pdf.pieces().forEach(piece -> types.addAll(List.of(piece.path().split("/"))));
    for (String type :
        List.of(
            "H1", "H2", "H3", "H4", "L", "LI", "Lbl", "LBody", "Table", "TR", "TH", "TD", "TOC",
            "TOCI", "Link", "Figure")) {
      assertTrue(types.contains(type), type + " is not in " + types);
    }
    assertNotNull(document().getDocumentCatalog().getMarkInfo());
  }
}
