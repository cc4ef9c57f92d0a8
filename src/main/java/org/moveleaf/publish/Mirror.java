package org.moveleaf.publish;

import com.openhtmltopdf.newtable.TableCellBox;
import com.openhtmltopdf.newtable.TableRowBox;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.FlowingColumnContainerBox;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.LineBox;
import com.openhtmltopdf.render.MarkerData;

/**
 * Puts the cells of tables, and columns of text, from right to left. The engine lays them out from
 * left to right whatever the direction; here they change places once they have been laid out, so
 * that what is read in the order of the tree goes on being read so.
 */
final class Mirror {

  /** Of the size of type. */
  private static final float BULLET = 0.4f;

  private Mirror() {}

  /**
   * @param box of which all that stands side by side within changes places
   */
  static void turn(Box box) {
    if (box instanceof TableRowBox row) {
      for (int i = 0; i < row.getChildCount(); i++) {
        TableCellBox cell = (TableCellBox) row.getChild(i);
        int to = row.getWidth() - cell.getX() - cell.getWidth();
        shift(cell, to - cell.getX());
        cell.setX(to);
      }
    } else if (box instanceof FlowingColumnContainerBox columns) {
      turnColumns(columns);
    } else if (box instanceof BlockBox item && item.getMarkerData() != null) {
      lighten(item);
    }
    for (int i = 0; i < box.getChildCount(); i++) {
      turn(box.getChild(i));
    }
  }

  /** The engine makes a bullet after the height of the font, which is not that of its letters. */
  private static void lighten(BlockBox item) {
    MarkerData.GlyphMarker bullet = item.getMarkerData().getGlyphMarker();
    if (bullet != null) {
      float size = item.getStyle().getFont(null).size;
      bullet.setDiameter(Math.min(bullet.getDiameter(), Math.round(size * BULLET)));
    }
  }

  private static void turnColumns(FlowingColumnContainerBox columns) {
    Box text = columns.getChild();
    int gaps = columns.getStyle().columnCount() - 1;
    if (gaps > 0) {
      int step = (columns.getContentWidth() - text.getContentWidth()) / gaps;
      turnColumns(text, text.getAbsX(), step, gaps);
    }
  }

  /**
   * @param left edge of the first column
   * @param step from one column to the next
   * @param last column, counted from 0
   */
  private static void turnColumns(Box box, int left, int step, int last) {
    for (int i = 0; i < box.getChildCount(); i++) {
      Box child = box.getChild(i);
      int column = (child.getAbsX() - left) / step;
      int by = (last - 2 * column) * step;
      if (child instanceof LineBox) {
        shift(child, by);
      } else {
        child.setAbsX(child.getAbsX() + by);
        turnColumns(child, left, step, last);
      }
    }
  }

  private static void shift(Box box, int by) {
    box.setAbsX(box.getAbsX() + by);
    for (int i = 0; i < box.getChildCount(); i++) {
      shift(box.getChild(i), by);
    }
    if (box instanceof LineBox line) {
      line.getNonFlowContent().forEach(each -> shift(each, by));
    } else if (box instanceof InlineLayoutBox inline) {
      for (int i = 0; i < inline.getInlineChildCount(); i++) {
        if (inline.getInlineChild(i) instanceof Box child) {
          shift(child, by);
        }
      }
    }
  }
}
