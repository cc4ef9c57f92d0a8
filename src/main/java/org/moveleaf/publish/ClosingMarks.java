package org.moveleaf.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Keeps the marks that follow a link or an emphasis on its line. The engine would end a line
 * between them, as between any two pieces of text with styles of their own, so that the next one
 * began with a full stop.
 *
 * <p>The piece gets a margin as wide as the marks, which must fit on the line with it, and the
 * marks the same margin, negative, so that they stand where they would without.
 */
final class ClosingMarks {

  private static final Set<String> PIECES = Set.of("a", "bdi", "code", "em", "strong");
  private static final String MARKS = ".,;:!?)]%\u2026\u00bb\u2019\u201d";

  private static final String NARROW = ".,:;";

  /** Hundredths of the size of type, a little more than the fonts of the theme take. */
  private static final int NARROW_WIDTH = 30;

  private static final int WIDTH = 45;

  private ClosingMarks() {}

  static void hold(Document document) {
    List<Text> after = new ArrayList<>();
    // In lines from right to left the engine loses the way with margins of words.
    if (!RightToLeft.is(document)) {
      find(document.getDocumentElement(), after);
    }
    after.forEach(ClosingMarks::hold);
  }

  private static void find(Element element, List<Text> after) {
    for (Node each = element.getFirstChild(); each != null; each = each.getNextSibling()) {
      if (each instanceof Element child) {
        find(child, after);
      } else if (each instanceof Text text
          && marks(text.getData()) > 0
          && text.getPreviousSibling() instanceof Element before
          && PIECES.contains(before.getTagName())) {
        after.add(text);
      }
    }
  }

  private static int marks(String text) {
    int end = 0;
    while (end < text.length() && MARKS.indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }

  private static void hold(Text text) {
    Element before = (Element) text.getPreviousSibling();
    Node rest = text.splitText(marks(text.getData()));
    Element held = text.getOwnerDocument().createElementNS(before.getNamespaceURI(), "span");
    held.appendChild(text);
    rest.getParentNode().insertBefore(held, rest);
    int room = text.getData().chars().map(ClosingMarks::width).sum();
    before.setAttribute("style", String.format(Locale.ROOT, "margin-right: %.2fem", room / 100.0));
    held.setAttribute("style", String.format(Locale.ROOT, "margin-left: -%.2fem", room / 100.0));
  }

  private static int width(int mark) {
    return NARROW.indexOf(mark) >= 0 ? NARROW_WIDTH : WIDTH;
  }
}
