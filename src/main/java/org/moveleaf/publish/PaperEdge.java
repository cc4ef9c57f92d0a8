package org.moveleaf.publish;

import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.InlineText;
import com.openhtmltopdf.render.LineBox;
import com.openhtmltopdf.render.PageBox;
import java.util.List;

/**
 * Looks for words that stand beyond the edge of the paper. The engine says nothing of them, and
 * what is too wide takes everything along that stands beside it.
 */
final class PaperEdge {

  private final List<PageBox> pages;
  private final CssContext context;

  private PaperEdge(PdfBoxRenderer laidOut) {
    this.pages = laidOut.getRootBox().getLayer().getPages();
    this.context = laidOut.getSharedContext().newLayoutContextInstance();
  }

  /** Words stand beyond the edge of a document's paper: it must not be handed out. */
  static final class Crossed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String words;
    private final int page;

    private Crossed(String words, int page) {
      super("page " + page + ": " + words);
      this.words = words;
      this.page = page;
    }

    /** The first of them, as far as they stand in one line. */
    String words() {
      return words;
    }

    /** Where they would stand, counted from 1. */
    int page() {
      return page;
    }
  }

  /**
   * @throws Crossed if any words do
   */
  static void check(PdfBoxRenderer laidOut) {
    new PaperEdge(laidOut).check(laidOut.getRootBox());
  }

  private void check(Box box) {
    for (int i = 0; i < box.getChildCount(); i++) {
      check(box.getChild(i));
    }
    if (box instanceof LineBox line) {
      line.getNonFlowContent().forEach(this::check);
    } else if (box instanceof InlineLayoutBox inline) {
      for (int i = 0; i < inline.getInlineChildCount(); i++) {
        if (inline.getInlineChild(i) instanceof InlineText text) {
          check(text);
        } else if (inline.getInlineChild(i) instanceof Box child) {
          check(child);
        }
      }
    }
  }

  private void check(InlineText text) {
    int left = text.getParent().getAbsX() + text.getX();
    int number = Parts.page(pages, text.getParent().getAbsY());
    PageBox page = pages.get(number);
    int margin = (int) page.getMargin(context).left();
    boolean fits = left >= -margin && left + text.getWidth() <= page.getWidth(context) - margin;
    if (!fits && !text.getSubstring().isBlank()) {
      throw new Crossed(text.getSubstring().strip(), number + 1);
    }
  }
}
