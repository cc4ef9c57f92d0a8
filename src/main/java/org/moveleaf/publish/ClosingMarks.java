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
 * marks the same margin, negative, so that they stand where they would without. In a line that runs
 * from right to left the engine loses the way with margins: there the marks become a part of the
 * piece, and share its underline.
 */
final class ClosingMarks {

  private static final String OF_ITS_OWN_DIRECTION = "bdi";
  private static final Set<String> PIECES =
      Set.of("a", OF_ITS_OWN_DIRECTION, "code", "em", "strong");
  private static final String MARKS = ".,;:!?)]%\u2026\u00bb\u2019\u201d\u060c\u061b\u061f";

  private static final String NARROW = ".,:;";

  /** Hundredths of the size of type, a little more than the fonts of the theme take. */
  private static final int NARROW_WIDTH = 30;

  private static final int WIDTH = 45;

  private ClosingMarks() {}

  static void hold(Document document) {
    List<Text> after = new ArrayList<>();
    find(document.getDocumentElement(), after);
    boolean mirrored = RightToLeft.is(document);
    for (Text each : after) {
      Element piece = (Element) each.getPreviousSibling();
      Node rest = each.splitText(marks(each.getData()));
      if (!mirrored) {
        hold(piece, each, rest);
      } else if (append(piece, each.getData())) {
        each.getParentNode().removeChild(each);
      }
    }
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

  private static void hold(Element piece, Text marks, Node rest) {
    Element held = marks.getOwnerDocument().createElementNS(piece.getNamespaceURI(), "span");
    held.appendChild(marks);
    rest.getParentNode().insertBefore(held, rest);
    int room = marks.getData().chars().map(ClosingMarks::width).sum();
    piece.setAttribute("style", String.format(Locale.ROOT, "margin-right: %.2fem", room / 100.0));
    held.setAttribute("style", String.format(Locale.ROOT, "margin-left: -%.2fem", room / 100.0));
  }

  /**
   * Whether the piece has words at its end, be they those for a page, to which marks can be added.
   */
  private static boolean append(Element piece, String marks) {
    if (piece.getTagName().equals(OF_ITS_OWN_DIRECTION)) {
      return false;
    }
    if (PageNumbers.append(piece, marks)) {
      return true;
    }
    Node last = piece.getLastChild();
    if (last instanceof Text text) {
      text.appendData(marks);
      return true;
    }
    return last instanceof Element inner && append(inner, marks);
  }

  private static int width(int mark) {
    return NARROW.indexOf(mark) >= 0 ? NARROW_WIDTH : WIDTH;
  }
}
