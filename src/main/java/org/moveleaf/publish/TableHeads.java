package org.moveleaf.publish;

import com.openhtmltopdf.newtable.TableBox;
import com.openhtmltopdf.newtable.TableSectionBox;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.PageBox;
import java.util.List;
import org.w3c.dom.Element;

/**
 * Heads of tables that the engine leaves alone at the foot of a page, or so near to the edge of one
 * that tall letters reach over it: it then takes them for words of the page before, too, and fails
 * when it tags them. A page break and a little room before the table mend both.
 */
final class TableHeads {

  private static final String ROOM = "page-break-before: always; height: 3mm";

  private TableHeads() {}

  /**
   * Writes what is needed into the document.
   *
   * @return whether something was, and the document has to be laid out again
   */
  static boolean mend(PdfBoxRenderer laidOut) {
    return mend(laidOut.getRootBox(), laidOut.getRootBox().getLayer().getPages());
  }

  private static boolean mend(Box box, List<PageBox> pages) {
    boolean changed = false;
    if (box instanceof TableBox table && table.getElement() != null && isAstray(table, pages)) {
      Element element = table.getElement();
      Element room = element.getOwnerDocument().createElementNS(element.getNamespaceURI(), "div");
      room.setAttribute("style", ROOM);
      element.getParentNode().insertBefore(room, element);
      changed = true;
    }
    for (int i = 0; i < box.getChildCount(); i++) {
      changed |= mend(box.getChild(i), pages);
    }
    return changed;
  }

  private static boolean isAstray(TableBox table, List<PageBox> pages) {
    if (table.getChildCount() < 2
        || !(table.getChild(0) instanceof TableSectionBox head)
        || !head.isHeader()
        || table.getChild(1).getChildCount() == 0) {
      return false;
    }
    int page = Parts.page(pages, table.getAbsY());
    boolean reachesOver = page > 0 && top(head) < pages.get(page).getTop();
    return reachesOver || Parts.page(pages, table.getChild(1).getChild(0).getAbsY()) > page;
  }

  private static int top(Box box) {
    int top = box.getAbsY();
    for (int i = 0; i < box.getChildCount(); i++) {
      top = Math.min(top, top(box.getChild(i)));
    }
    return top;
  }
}
