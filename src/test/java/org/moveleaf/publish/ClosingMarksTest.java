package org.moveleaf.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.moveleaf.render.print.PrintDocument;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** However wide a column is, no line of it begins with the mark that closes the one before. */
class ClosingMarksTest {

  private static String text(String words, int width) throws IOException {
    String xhtml =
        TestDocuments.page(
            "lang=\"en\"",
            "@page { size: 200mm 200mm } body { font-family: A; font-size: 14pt }",
            "<p id=\"p\" style=\"width: " + width + "pt\">" + words + "</p>");
    PrintDocument document = TestDocuments.of(TestDocuments.LATIN, Map.of(), List.of(() -> xhtml));
    try (PDDocument pdf =
        Loader.loadPDF(new PdfWriter(Instant.EPOCH).write(document).content().bytes())) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      return stripper.getText(pdf).strip();
    }
  }

  private static void check(String words, String plain) throws IOException {
    Set<Integer> heights = new TreeSet<>();
    for (int width = 60; width <= 180; width += 1) {
      String text = text(words, width);
      heights.add((int) text.lines().count());
      for (String line : text.split("\\R")) {
        assertFalse(line.matches("[.,;:)?!].*"), width + ": " + text);
      }
      assertEquals(plain, text.replaceAll("\\s+", " "), "at " + width);
    }
    assertFalse(heights.size() < 3, "all columns were alike: " + heights);
  }

  @Test
  void aFullStopStaysWithALink() throws IOException {
    check(
        "Draw your <a href=\"#p\" title=\"t\">shoulder blades</a>. Clasp both hands.",
        "Draw your shoulder blades. Clasp both hands.");
  }

  @Test
  void severalMarksStayWithWordsWithinWords() throws IOException {
    check(
        "Lift your arm (or <em>both <strong>arms</strong></em>), then <em>rest</em>?! Go on.",
        "Lift your arm (or both arms), then rest?! Go on.");
  }

  @Test
  void aCommaStaysWithANumber() throws IOException {
    check(
        "Calf, <a href=\"#p\" title=\"t\">12</a>, <a href=\"#p\" title=\"t\">34</a>,"
            + " <a href=\"#p\" title=\"t\">56</a>, <a href=\"#p\" title=\"t\">78</a>",
        "Calf, 12, 34, 56, 78");
  }

  private static String held(String body) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    String html = "<html xmlns=\"http://www.w3.org/1999/xhtml\" dir=\"rtl\">" + body + "</html>";
    Document document = factory.newDocumentBuilder().parse(new InputSource(new StringReader(html)));
    ClosingMarks.hold(document);
    Transformer transformer = TransformerFactory.newInstance().newTransformer();
    transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
    transformer.setOutputProperty(OutputKeys.METHOD, "xml");
    transformer.setOutputProperty(OutputKeys.INDENT, "no");
    StringWriter out = new StringWriter();
    transformer.transform(new DOMSource(document), new StreamResult(out));
    return out.toString().replaceAll("</?html[^>]*>", "");
  }

  @Test
  void fromRightToLeftMarksBecomeAPartOfTheWords() throws Exception {
    assertEquals("<a>\u0628.</a> \u0628", held("<a>\u0628</a>. \u0628"));
    assertEquals(
        "<em><strong>\u0628\u061f!</strong></em>", held("<em><strong>\u0628</strong></em>\u061f!"));
    assertEquals(
        "<a>\u0628<span data-page=\"(#)\u060c\"/></a> ",
        held("<a>\u0628<span data-page=\"(#)\"></span></a>\u060c "));
  }

  @Test
  void marksDoNotGoIntoANameOfAnotherDirection() throws Exception {
    assertEquals("<bdi>Leaf</bdi>: 12", held("<bdi>Leaf</bdi>: 12"));
    assertEquals("<a><bdi>Leaf</bdi></a>.", held("<a><bdi>Leaf</bdi></a>."));
  }
}
