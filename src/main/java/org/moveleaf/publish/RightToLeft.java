package org.moveleaf.publish;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.text.Bidi;
import org.w3c.dom.Document;

/** Sets words that are written from right to left: their order, and how their letters join. */
final class RightToLeft {

  private RightToLeft() {}

  /** Whether there is a letter of a right to left script in a text. */
  static boolean isIn(String text) {
    return Bidi.requiresBidi(text.toCharArray(), 0, text.length());
  }

  /** Whether a whole document runs from right to left. */
  static boolean is(Document document) {
    return document.getDocumentElement().getAttribute("dir").equals("rtl");
  }

  static void use(PdfRendererBuilder builder, Document document) {
    builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
    builder.useUnicodeBidiReorderer(new ICUBidiReorderer());
    builder.defaultTextDirection(is(document) ? TextDirection.RTL : TextDirection.LTR);
  }
}
