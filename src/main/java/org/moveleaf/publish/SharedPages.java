package org.moveleaf.publish;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.moveleaf.publish.Parts.Gauge;
import org.moveleaf.publish.Parts.Reader;
import org.moveleaf.publish.Parts.Span;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Parts of a document whose pieces are shared out over their pages. A part with {@code
 * data-shared-pages} is such; its pieces are the elements right within it, as many in each layout,
 * and none of them is parted over two pages. Each is taken from a layout of its own: from the most
 * generous one that leaves the part as few pages as it can have, these filled alike. What the part
 * goes on below is set tighter itself where that spares a page of the two.
 */
final class SharedPages {

  private static final String SHARED = "data-shared-pages";

  private final List<Supplier<String>> layouts;
  private final Reader reader;
  private final Set<String> shared = new HashSet<>();

  /**
   * @param layouts from the most generous to the tightest
   */
  SharedPages(List<Supplier<String>> layouts, Reader reader) {
    this.layouts = layouts;
    this.reader = reader;
  }

  static boolean isShared(Element part) {
    return part.hasAttribute(SHARED);
  }

  /**
   * Shares out the pieces of each part, once.
   *
   * @return whether any have been, and the document has to be laid out again
   */
  boolean share(Document xhtml, PdfBoxRenderer laidOut, Gauge gauge) throws IOException {
    if (layouts.size() < 2) {
      return false;
    }
    Map<String, Element> parts = Parts.named(xhtml);
    parts.values().removeIf(each -> !isShared(each));
    parts.keySet().removeIf(each -> !shared.add(each));
    if (parts.isEmpty()) {
      return false;
    }
    Map<String, Span> spans = Parts.spans(laidOut);
    Map<String, Element> above = above(parts, spans);
    List<Layout> measured =
        Apart.inAnotherThread(() -> measured(parts.keySet(), above, spans, gauge));
    parts.forEach((name, part) -> share(part, name, above.get(name), spans, measured));
    return true;
  }

  /** The parts that shared ones go on below, by the names of these. */
  private static Map<String, Element> above(Map<String, Element> parts, Map<String, Span> spans) {
    Map<String, Element> above = new HashMap<>();
    parts.forEach(
        (name, part) -> {
          Node before = part.getPreviousSibling();
          while (before != null && !(before instanceof Element)) {
            before = before.getPreviousSibling();
          }
          if (spans.get(name).begun() > 0
              && before instanceof Element other
              && other.hasAttribute(Parts.NAME)
              && !isShared(other)) {
            above.put(name, other);
          }
        });
    return above;
  }

  /**
   * The pieces of parts in a layout.
   *
   * @param pieces of each part
   * @param above what stands before a part, by its own name
   * @param spans where all these stand by their names, each piece on a page of its own
   */
  private record Layout(
      Map<String, List<Element>> pieces, Map<String, Element> above, Map<String, Span> spans) {
    /** In pages. */
    double[] heights(String part) {
      double[] found = new double[pieces.get(part).size()];
      for (int i = 0; i < found.length; i++) {
        Span span = spans.get(name(part, i));
        found[i] = span.pages() - 1 + span.filled();
      }
      return found;
    }
  }

  private static String name(String part, int piece) {
    return part + " " + piece;
  }

  private List<Layout> measured(
      Set<String> names, Map<String, Element> above, Map<String, Span> spans, Gauge gauge)
      throws IOException {
    Map<String, Span> before = new HashMap<>();
    for (Element each : above.values()) {
      String name = each.getAttribute(Parts.NAME);
      before.put(name, spans.get(name));
    }
    List<Layout> measured = new ArrayList<>();
    for (Supplier<String> each : layouts) {
      measured.add(measured(reader.read(each.get()), names, before, gauge));
    }
    return measured;
  }

  /** Each piece has a page to itself, to be measured on. */
  private static Layout measured(
      Document document, Set<String> names, Map<String, Span> before, Gauge gauge)
      throws IOException {
    PageNumbers.expect(document);
    Map<String, Element> parts = Parts.named(document);
    Map<String, Element> above = new HashMap<>(parts);
    above.keySet().retainAll(before.keySet());
    List<Element> alone = new ArrayList<>(above.values());
    Map<String, Element> cleanAbove = new HashMap<>();
    above.forEach((name, part) -> cleanAbove.put(name, (Element) part.cloneNode(true)));
    above.forEach((name, part) -> Parts.hold(part, before.get(name)));
    parts.keySet().retainAll(names);
    Map<String, List<Element>> clean = new HashMap<>();
    parts.forEach(
        (name, part) -> {
          List<Element> pieces = pieces(part);
          clean.put(name, pieces.stream().map(each -> (Element) each.cloneNode(true)).toList());
          part.removeAttribute(Parts.NAME);
          for (int i = 0; i < pieces.size(); i++) {
            alone.add(framed(pieces.get(i), name(name, i)));
          }
        });
    Apart.leave(document, alone);
    return new Layout(clean, cleanAbove, gauge.spans(document));
  }

  /** A page with a piece and a line below it: where that stands, the piece's margins end. */
  private static Element framed(Element piece, String name) {
    Element frame = piece.getOwnerDocument().createElementNS(piece.getNamespaceURI(), "div");
    frame.setAttribute(Parts.NAME, name);
    beginPage(frame);
    piece.getParentNode().replaceChild(frame, piece);
    frame.appendChild(piece);
    Element end = piece.getOwnerDocument().createElementNS(piece.getNamespaceURI(), "div");
    end.setAttribute("style", "height: 1px");
    frame.appendChild(end);
    return frame;
  }

  private static void share(
      Element part, String name, Element above, Map<String, Span> spans, List<Layout> measured) {
    List<Element> old = pieces(part);
    boolean isAlike =
        measured.stream()
            .map(each -> each.pieces.get(name))
            .allMatch(pieces -> pieces != null && pieces.size() == old.size());
    if (!isAlike || old.isEmpty()) {
      return;
    }
    double[][] heights = measured.stream().map(each -> each.heights(name)).toArray(double[][]::new);
    double begun = spans.get(name).begun();
    PageShares.Shares shares = PageShares.of(heights, 1 - begun);
    if (above != null) {
      shares = below(above, begun, heights, shares, spans, measured);
    }
    for (int i = 0; i < old.size(); i++) {
      Element chosen = measured.get(shares.layouts()[i]).pieces.get(name).get(i);
      Element piece = (Element) part.getOwnerDocument().importNode(chosen, true);
      if (shares.begins().contains(i)) {
        beginPage(piece);
      }
      part.replaceChild(piece, old.get(i));
    }
  }

  /**
   * Sets what stands above a part in the first layout in which both take fewest pages, or leaves it
   * as it is.
   *
   * @param begun how much of the part's first page is above it
   * @param shares of the part as it is
   * @return as it will be
   */
  private static PageShares.Shares below(
      Element above,
      double begun,
      double[][] heights,
      PageShares.Shares shares,
      Map<String, Span> spans,
      List<Layout> measured) {
    String name = above.getAttribute(Parts.NAME);
    Span now = spans.get(name);
    double between = begun - now.filled();
    int fewest = now.pages() + shares.pages();
    PageShares.Shares best = shares;
    Element chosen = null;
    for (Layout each : measured) {
      Span span = each.spans.get(name);
      if (span == null) {
        continue;
      }
      PageShares.Shares other = PageShares.of(heights, 1 - span.filled() - between);
      if (span.pages() + other.pages() < fewest) {
        fewest = span.pages() + other.pages();
        best = other;
        chosen = each.above.get(name);
      }
    }
    if (chosen != null) {
      Node tighter = above.getOwnerDocument().importNode(chosen, true);
      above.getParentNode().replaceChild(tighter, above);
    }
    return best;
  }

  private static void beginPage(Element piece) {
    piece.setAttribute("style", "page-break-before: always");
  }

  private static List<Element> pieces(Element part) {
    List<Element> found = new ArrayList<>();
    for (Node each = part.getFirstChild(); each != null; each = each.getNextSibling()) {
      if (each instanceof Element piece) {
        found.add(piece);
      }
    }
    return found;
  }
}
