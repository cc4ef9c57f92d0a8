package org.moveleaf.publish;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.moveleaf.publish.Parts.Span;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Parts that have a page to themselves and leave much of it empty. One with {@code data-loose} gets
 * the class {@code loose-1} to {@code loose-4}, by which the style sheet moves its lines and blocks
 * apart, evenly from step to step: the book would be laid out twice anyway, for its page numbers.
 */
final class LooseParts {

  private static final String LOOSE = "data-loose";
  private static final String CLASS = "class";
  private static final int STEPS = 4;

  /** What a step adds to each heading, paragraph or item, as in the theme, in CSS pixels. */
  private static final double PER_BLOCK = 1.36;

  /** What it adds to the height of lines. */
  private static final double PER_HEIGHT = 0.017;

  private static final Set<String> BLOCKS = Set.of("h1", "h2", "h3", "h4", "h5", "p", "li");

  /** The classes that parts had before, by name; those that are loose. */
  private final Map<String, String> before = new TreeMap<>();

  private boolean done;

  /**
   * Loosens parts, once.
   *
   * @return whether the document has to be laid out again
   */
  boolean loosen(Document xhtml, PdfBoxRenderer laidOut) {
    if (done) {
      return false;
    }
    done = true;
    Map<String, Element> parts = Parts.named(xhtml);
    parts.values().removeIf(each -> !each.hasAttribute(LOOSE));
    if (parts.isEmpty()) {
      return false;
    }
    Map<String, Span> spans = Parts.spans(laidOut);
    Set<Integer> shared = shared(spans.values());
    parts.forEach((name, part) -> loosen(name, part, spans.get(name), shared));
    return !before.isEmpty();
  }

  /**
   * Takes it back of those that need a page more for it: a theme may add more than is reckoned
   * with.
   *
   * @return whether the document has to be laid out again
   */
  boolean takeBack(Document xhtml, PdfBoxRenderer laidOut) {
    if (before.isEmpty()) {
      return false;
    }
    Map<String, Element> parts = Parts.named(xhtml);
    Map<String, Span> spans = Parts.spans(laidOut);
    Map<String, String> over = new TreeMap<>(before);
    over.keySet().removeIf(name -> spans.get(name).pages() == 1);
    over.forEach((name, words) -> parts.get(name).setAttribute(CLASS, words));
    before.keySet().removeAll(over.keySet());
    return !over.isEmpty();
  }

  /** The pages that several parts stand on. */
  private static Set<Integer> shared(Collection<Span> spans) {
    Set<Integer> taken = new HashSet<>();
    Set<Integer> shared = new HashSet<>();
    for (Span each : spans) {
      for (int page = each.first(); page < each.first() + each.pages(); page++) {
        if (!taken.add(page)) {
          shared.add(page);
        }
      }
    }
    return shared;
  }

  private void loosen(String name, Element part, Span span, Set<Integer> shared) {
    if (span == null || span.pages() > 1 || shared.contains(span.first())) {
      return;
    }
    double height = span.room() * (span.filled() - span.begun());
    double step = PER_BLOCK * blocks(part) + PER_HEIGHT * height;
    int steps = Math.min(STEPS, (int) (span.room() * (1 - span.filled()) / step));
    if (steps > 0) {
      before.put(name, part.getAttribute(CLASS));
      part.setAttribute(CLASS, part.getAttribute(CLASS) + " loose-" + steps);
    }
  }

  private static int blocks(Element element) {
    int count = BLOCKS.contains(element.getLocalName()) ? 1 : 0;
    for (Node each = element.getFirstChild(); each != null; each = each.getNextSibling()) {
      if (each instanceof Element child) {
        count += blocks(child);
      }
    }
    return count;
  }
}
