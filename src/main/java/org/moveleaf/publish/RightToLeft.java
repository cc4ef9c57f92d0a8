package org.moveleaf.publish;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.text.Bidi;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDLayoutAttributeObject;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
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
    builder.useUnicodeBidiSplitter(RunSplitter::new);
    builder.useUnicodeBidiReorderer(new VisualOrder());
    builder.defaultTextDirection(is(document) ? TextDirection.RTL : TextDirection.LTR);
  }

  /** Whether readers of a document are told that it runs from right to left. */
  static boolean isMarked(PDDocument document) {
    PDViewerPreferences preferences = document.getDocumentCatalog().getViewerPreferences();
    return preferences != null
        && PDViewerPreferences.READING_DIRECTION
            .R2L
            .name()
            .equals(preferences.getReadingDirection());
  }

  /** Tells readers of a document which way it runs. */
  static void mark(PDDocument document) {
    PDDocumentCatalog catalog = document.getDocumentCatalog();
    PDViewerPreferences preferences = catalog.getViewerPreferences();
    if (preferences == null) {
      preferences = new PDViewerPreferences(new COSDictionary());
      catalog.setViewerPreferences(preferences);
    }
    preferences.setReadingDirection(PDViewerPreferences.READING_DIRECTION.R2L);
    for (Object kid : catalog.getStructureTreeRoot().getKids()) {
      if (kid instanceof PDStructureElement element) {
        PDLayoutAttributeObject layout = new PDLayoutAttributeObject();
        layout.setWritingMode(PDLayoutAttributeObject.WRITING_MODE_RLTB);
        element.addAttribute(layout);
      }
    }
  }
}
