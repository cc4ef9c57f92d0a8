package org.moveleaf.publish;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.PageBox;
import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The parts of a document of several layouts. One that runs over by little, onto a page that it
 * leaves nearly empty, is taken from the first tighter layout in which it needs a page less; if
 * there is none, it stays as it is.
 *
 * <p>A part is an element with {@code data-part="name"}. It has the same name in all layouts, and
 * no part stands within another. One with {@code data-few-pages}, which is handed out by the sheet,
 * is taken from the first layout in which it needs as few pages as in the tightest. One with {@code
 * data-half-pages}, which a single large box may end, has run over by little if it fills less than
 * half of its last page. What {@link SharedPages} shares out is left alone here.
 */
final class Parts {

  static final String NAME = "data-part";
  private static final String FEW_PAGES = "data-few-pages";
  private static final String HALF_PAGES = "data-half-pages";

  /** Of the last page of a part: if it fills less, it has run over by little. */
  private static final double LITTLE = 1 / 3.0;

  private final List<Supplier<String>> layouts;
  private final Reader reader;
  private final Set<String> tried = new HashSet<>();

  /** By the end of the part that saves them, in the last layout. */
  private final TreeMap<Integer, Integer> saved = new TreeMap<>();

  /**
   * @param layouts from the most generous to the tightest
   */
  Parts(List<Supplier<String>> layouts, Reader reader) {
    this.layouts = layouts;
    this.reader = reader;
  }

  /** Reads a layout. */
  interface Reader {
    Document read(String xhtml) throws IOException;
  }

  /** Lays a document out only to see where its parts stand. */
  interface Gauge {
    Map<String, Span> spans(Document xhtml) throws IOException;
  }

  /**
   * Where a part stands.
   *
   * @param offset of its first line from the top of its page, in CSS pixels
   * @param room of its last page, in CSS pixels
   * @param begun how much of its first page is above it
   * @param first of its pages, 0 for the first of all
   * @param pages that it stands on
   * @param filled how much of its last page
   * @param end below its last line, in the engine's dots from the top of the first page
   */
  record Span(
      double offset, double room, double begun, int first, int pages, double filled, int end) {
    boolean runsOver(Element part) {
      return pages > 1 && filled < (part.hasAttribute(HALF_PAGES) ? 0.5 : LITTLE);
    }
  }

  /**
   * Sets the parts tighter that may need fewer pages. Each is tried once.
   *
   * @return whether one has been set tighter, and the document has to be laid out again
   */
  boolean tighten(Document xhtml, PdfBoxRenderer laidOut, Gauge gauge) throws IOException {
    saved.clear();
    if (layouts.size() < 2) {
      return false;
    }
    Map<String, Element> wide = named(xhtml);
    Map<String, Span> over = spans(laidOut);
    over.entrySet().removeIf(each -> !isOver(wide.get(each.getKey()), each.getValue()));
    over.keySet().removeIf(each -> !tried.add(each));
    if (over.isEmpty()) {
      return false;
    }
    Set<String> few = new HashSet<>(over.keySet());
    few.removeIf(name -> !takesFewPages(wide.get(name)));
    Map<String, Fit> fits = Apart.inAnotherThread(() -> fits(over, few, gauge));
    fits.forEach(
        (name, fit) -> {
          Element old = wide.get(name);
          old.getParentNode().replaceChild(xhtml.importNode(fit.part, true), old);
          Span before = over.get(name);
          saved.merge(before.end, before.pages - fit.pages, Integer::sum);
        });
    return !fits.isEmpty();
  }

  /** A part from a tighter layout, and how many pages it needs there. */
  private record Fit(Node part, int pages) {}

  /** What each part is taken from; without those that no layout helps. */
  private Map<String, Fit> fits(Map<String, Span> over, Set<String> few, Gauge gauge)
      throws IOException {
    Map<String, Integer> goals = goals(over, few, gauge);
    Map<String, Span> open = new TreeMap<>(over);
    open.keySet().retainAll(goals.keySet());
    Map<String, Fit> fits = new TreeMap<>();
    for (int i = 1; i < layouts.size() && !open.isEmpty(); i++) {
      Tighter tighter = tighter(i, open, gauge);
      for (String name : List.copyOf(open.keySet())) {
        int pages = tighter.pages(name);
        if (pages <= goals.get(name)) {
          fits.put(name, new Fit(tighter.parts.get(name), pages));
          open.remove(name);
        }
      }
    }
    return fits;
  }

  private static boolean isOver(Element part, Span span) {
    return !SharedPages.isShared(part)
        && (span.runsOver(part) || span.pages > 1 && takesFewPages(part));
  }

  private static boolean takesFewPages(Element part) {
    return part.hasAttribute(FEW_PAGES);
  }

  /** How many pages each part is to need; without those that no layout helps. */
  private Map<String, Integer> goals(Map<String, Span> over, Set<String> few, Gauge gauge)
      throws IOException {
    Map<String, Span> open = new TreeMap<>(over);
    open.keySet().retainAll(few);
    Tighter tightest = tighter(layouts.size() - 1, open, gauge);
    Map<String, Integer> goals = new TreeMap<>();
    over.forEach(
        (name, span) -> {
          int goal = few.contains(name) ? tightest.pages(name) : span.pages - 1;
          if (goal < span.pages) {
            goals.put(name, goal);
          }
        });
    return goals;
  }

  /** Parts as they are in a tighter layout, and where they would stand. */
  private record Tighter(Map<String, Node> parts, Map<String, Span> spans) {
    /** More than any if the layout does not have the part. */
    int pages(String name) {
      Span span = spans.get(name);
      return span == null ? Integer.MAX_VALUE : span.pages;
    }
  }

  private Tighter tighter(int layout, Map<String, Span> over, Gauge gauge) throws IOException {
    if (over.isEmpty()) {
      return new Tighter(Map.of(), Map.of());
    }
    Document document = reader.read(layouts.get(layout).get());
    PageNumbers.expect(document);
    Map<String, Element> parts = named(document);
    parts.keySet().retainAll(over.keySet());
    Map<String, Node> clean = new TreeMap<>();
    parts.forEach((name, part) -> clean.put(name, part.cloneNode(true)));
    isolate(document, parts, over);
    return new Tighter(clean, gauge.spans(document));
  }

  /**
   * How many pages the parts that have just been set tighter will save.
   *
   * @param y a place in the layout before that, below which they do not count
   */
  int savedAbove(int y) {
    return saved.headMap(y, true).values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Leaves some parts alone in a document, each as far down its page as it stands in the whole. */
  private static void isolate(
      Document document, Map<String, Element> parts, Map<String, Span> spans) {
    parts.forEach((name, part) -> hold(part, spans.get(name)));
    Apart.leave(document, parts.values());
  }

  /** Lets a part begin as far down a page of its own as it stands in the whole. */
  static void hold(Element part, Span span) {
    part.setAttribute(
        "style",
        String.format(Locale.ROOT, "page-break-before: always; padding-top: %.2fpx", span.offset));
  }

  static Map<String, Element> named(Document document) {
    Map<String, Element> found = new LinkedHashMap<>();
    addNamed(document.getDocumentElement(), found);
    return found;
  }

  private static void addNamed(Element element, Map<String, Element> found) {
    if (element.hasAttribute(NAME)) {
      found.put(element.getAttribute(NAME), element);
      return;
    }
    for (Node each = element.getFirstChild(); each != null; each = each.getNextSibling()) {
      if (each instanceof Element child) {
        addNamed(child, found);
      }
    }
  }

  /** Where the parts of a document stand, by name. */
  static Map<String, Span> spans(PdfBoxRenderer laidOut) {
    Map<String, Span> found = new TreeMap<>();
    addSpans(laidOut.getRootBox(), laidOut, found);
    return found;
  }

  private static void addSpans(Box box, PdfBoxRenderer laidOut, Map<String, Span> found) {
    Element element = box.getElement();
    if (element != null && element.hasAttribute(NAME)) {
      found.put(element.getAttribute(NAME), span(box, laidOut));
      return;
    }
    for (int i = 0; i < box.getChildCount(); i++) {
      addSpans(box.getChild(i), laidOut, found);
    }
  }

  private static Span span(Box box, PdfBoxRenderer laidOut) {
    List<PageBox> pages = laidOut.getRootBox().getLayer().getPages();
    int end = box.getAbsY() + box.getHeight();
    int first = page(pages, box.getAbsY());
    int last = Math.max(first, page(pages, end - 1));
    double offset = box.getAbsY() - pages.get(first).getTop();
    double dotsPerPixel = laidOut.getSharedContext().getDotsPerPixel();
    return new Span(
        offset / dotsPerPixel,
        height(pages.get(last)) / dotsPerPixel,
        offset / height(pages.get(first)),
        first,
        last - first + 1,
        (end - pages.get(last).getTop()) / (double) height(pages.get(last)),
        end);
  }

  private static int height(PageBox page) {
    return page.getBottom() - page.getTop();
  }

  static int page(List<PageBox> pages, int y) {
    int page = 0;
    int after = pages.size();
    while (page + 1 < after) {
      int middle = (page + after) / 2;
      if (pages.get(middle).getTop() <= y) {
        page = middle;
      } else {
        after = middle;
      }
    }
    return page;
  }
}
