package org.moveleaf.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** Reads a tagged PDF as a screen reader does: in the order of its structure tree. */
public final class TaggedPdf implements AutoCloseable {

  private final PDDocument document;
  private final Map<COSDictionary, Map<Integer, String>> texts = new IdentityHashMap<>();
  private final Map<COSDictionary, Integer> numbers = new IdentityHashMap<>();
  private final List<Piece> pieces = new ArrayList<>();

  /**
   * A piece of text.
   *
   * @param path the structure types around it, outermost first: {@code Document/Div/H1}
   * @param page the number of its page, from 1; 0 where it has none
   */
  public record Piece(String path, String text, int page) {}

  public TaggedPdf(Path file) {
    try {
      document = Loader.loadPDF(file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public PDDocument document() {
    return document;
  }

  /**
   * All text in reading order, without white space: where a line ends says nothing about the words.
   */
  public String text() {
    StringBuilder text = new StringBuilder();
    pieces().forEach(piece -> text.append(piece.text()));
    return squeeze(text.toString());
  }

  /** Words as {@link #text} has them. */
  public static String squeeze(String words) {
    return words.replaceAll("[\\s\u00a0]+", "");
  }

  public List<Piece> pieces() {
    if (pieces.isEmpty()) {
      int number = 0;
      for (PDPage page : document.getPages()) {
        numbers.put(page.getCOSObject(), ++number);
      }
      collect(document.getDocumentCatalog().getStructureTreeRoot(), null, "", pieces);
    }
    return pieces;
  }

  private void collect(PDStructureNode node, PDPage page, String path, List<Piece> into) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        PDPage own = element.getPage() == null ? page : element.getPage();
        String inner = (path.isEmpty() ? "" : path + "/") + element.getStructureType();
        boolean picture = "Figure".equals(element.getStructureType());
        if (element.getAlternateDescription() != null && (picture || element.getKids().isEmpty())) {
          into.add(new Piece(inner, element.getAlternateDescription(), number(own)));
        }
        collect(element, own, inner, into);
      } else if (kid instanceof Integer mcid) {
        into.add(new Piece(path, text(page, mcid), number(page)));
      } else if (kid instanceof PDMarkedContentReference reference) {
        PDPage own = reference.getPage() == null ? page : reference.getPage();
        into.add(new Piece(path, text(own, reference.getMCID()), number(own)));
      }
    }
  }

  private int number(PDPage page) {
    return page == null ? 0 : numbers.getOrDefault(page.getCOSObject(), 0);
  }

  private String text(PDPage page, int mcid) {
    return texts.computeIfAbsent(page.getCOSObject(), each -> extract(page)).getOrDefault(mcid, "");
  }

  private static Map<Integer, String> extract(PDPage page) {
    try {
      PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
      extractor.processPage(page);
      Map<Integer, String> byId = new HashMap<>();
      extractor.getMarkedContents().forEach(content -> add(content, byId));
      return byId;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void add(PDMarkedContent content, Map<Integer, String> byId) {
    StringBuilder text = new StringBuilder();
    TextPosition last = null;
    for (Object each : content.getContents()) {
      if (each instanceof TextPosition position) {
        boolean newLine = last != null && Math.abs(last.getY() - position.getY()) > 2;
        text.append(newLine ? " " : "").append(position.getUnicode());
        last = position;
      } else if (each instanceof PDMarkedContent inner) {
        add(inner, byId);
      }
    }
    if (content.getMCID() >= 0) {
      byId.merge(content.getMCID(), text.toString(), (a, b) -> a + " " + b);
    }
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
