package org.moveleaf.publish;

import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.newtable.TableBox;
import com.openhtmltopdf.newtable.TableCellBox;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.InlineText;
import com.openhtmltopdf.render.LineBox;
import com.openhtmltopdf.render.PageBox;
import java.awt.Rectangle;
import java.util.List;

/**
 * Looks for words that would be cut off, or stand on others. The engine says nothing of them, and
 * what is too wide takes everything along that stands beside it.
 *
 * <p>It paints a page only within its margins, a head or foot wherever that stands, and of a box
 * that hides what runs over, only what is within. What runs over from a box of a fixed height is
 * painted upon what follows.
 */
final class PaperEdge {

  /** Above and below a line that letters stand on, of the size of type. */
  private static final double ABOVE = 0.7;

  private static final double BELOW = 0.2;

  /** In CSS pixels: what the engine rounds, and the white around a letter. */
  private static final double HARDLY = 1.5;

  private static final int FAR = Integer.MAX_VALUE / 4;

  private final List<PageBox> pages;
  private final CssContext context;
  private final int hardly;

  /**
   * Where words may stand, in the engine's dots.
   *
   * @param right the first dot beyond
   * @param bottom likewise
   */
  private record Room(int left, int top, int right, int bottom) {

    private static final Room ENDLESS = new Room(-FAR, -FAR, FAR, FAR);

    Room within(Rectangle edge) {
      return new Room(
          Math.max(left, edge.x),
          Math.max(top, edge.y),
          Math.min(right, edge.x + edge.width),
          Math.min(bottom, edge.y + edge.height));
    }

    Room above(int end) {
      return new Room(left, top, right, Math.min(bottom, end));
    }

    boolean holds(Room words, int hardly) {
      return words.left >= left - hardly
          && words.top >= top - hardly
          && words.right <= right + hardly
          && words.bottom <= bottom + hardly;
    }
  }

  private PaperEdge(PdfBoxRenderer laidOut) {
    this.pages = laidOut.getRootBox().getLayer().getPages();
    this.context = laidOut.getSharedContext().newLayoutContextInstance();
    this.hardly = (int) (HARDLY * laidOut.getSharedContext().getDotsPerPixel());
  }

  /** Words of a document would be lost: it must not be handed out. */
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
   * @throws Crossed if any words would be lost
   */
  static void check(PdfBoxRenderer laidOut) {
    PaperEdge edge = new PaperEdge(laidOut);
    edge.check(laidOut.getRootBox(), Room.ENDLESS, -1);
    for (int i = 0; i < edge.pages.size(); i++) {
      edge.checkRunning(edge.pages.get(i), i);
    }
  }

  /** A head or foot has the height of its margin, and the width of the paper. */
  private void checkRunning(PageBox page, int number) {
    for (TableBox line : RunningLines.of(page)) {
      int margin = page.getMarginBorderPadding(context, CalculatedStyle.LEFT);
      int left = line.getAbsX() - margin;
      int height = line.getContainingBlock().getHeight();
      Rectangle paper = new Rectangle(left, line.getAbsY(), page.getWidth(context), height);
      check(line, Room.ENDLESS.within(paper), number);
    }
  }

  /**
   * @param running the number of the page that it stands at the head or foot of, from 0, or -1
   */
  private void check(Box box, Room room, int running) {
    Room inner = box instanceof BlockBox block ? within(block, room) : room;
    for (int i = 0; i < box.getChildCount(); i++) {
      check(box.getChild(i), inner, running);
    }
    if (box instanceof LineBox line) {
      line.getNonFlowContent().forEach(each -> check(each, inner, running));
    } else if (box instanceof InlineLayoutBox inline) {
      for (int i = 0; i < inline.getInlineChildCount(); i++) {
        if (inline.getInlineChild(i) instanceof InlineText text) {
          check(text, inner, running);
        } else if (inline.getInlineChild(i) instanceof Box child) {
          check(child, inner, running);
        }
      }
    }
  }

  private Room within(BlockBox block, Room room) {
    if (block.isNeedsClipOnPaint(context)) {
      return room.within(block.getPaddingEdge(block.getAbsX(), block.getAbsY(), context));
    }
    // Cells grow with what is in them.
    if (block.isAutoHeight() || block instanceof TableCellBox || block instanceof TableBox) {
      return room;
    }
    Rectangle edge = block.getBorderEdge(block.getAbsX(), block.getAbsY(), context);
    // A height of nothing is for words that nobody is to see.
    return edge.height > 0 ? room.above(edge.y + edge.height) : room;
  }

  private void check(InlineText text, Room room, int running) {
    // What has no font has no width and no place; letters without one are told elsewhere.
    if (text.getSubstring().isBlank() || text.getWidth() == 0) {
      return;
    }
    InlineLayoutBox parent = text.getParent();
    int left = parent.getAbsX() + text.getX();
    int base = parent.getAbsY() + parent.getBaseline();
    float size = parent.getStyle().getFSFont(context).getSize2D();
    Room words =
        new Room(
            left, (int) (base - ABOVE * size), left + text.getWidth(), (int) (base + BELOW * size));
    int number = running < 0 ? Parts.page(pages, base - 1) : running;
    if (!room.holds(words, hardly) || running < 0 && !page(number).holds(words, hardly)) {
      throw new Crossed(text.getSubstring().strip(), number + 1);
    }
  }

  /** Within its margins. */
  private Room page(int number) {
    PageBox page = pages.get(number);
    return new Room(0, page.getTop(), page.getContentWidth(context), page.getBottom());
  }
}
