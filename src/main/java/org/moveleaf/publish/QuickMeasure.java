package org.moveleaf.publish;

import com.openhtmltopdf.extend.FontContext;
import com.openhtmltopdf.pdfboxout.PdfBoxTextRenderer;
import com.openhtmltopdf.render.FSFont;
import java.util.IdentityHashMap;
import java.util.Map;

/** Remembers how wide words are: the engine measures most of them many times. */
final class QuickMeasure extends PdfBoxTextRenderer {

  private final Typefaces typefaces;

  /** Each style has a font of its own, most of them alike. */
  private final Map<FSFont, Typefaces.Widths> widths = new IdentityHashMap<>();

  QuickMeasure(Typefaces typefaces) {
    this.typefaces = typefaces;
  }

  @Override
  public int getWidth(FontContext context, FSFont font, String text) {
    if (text.length() > Typefaces.LONGEST) {
      return super.getWidth(context, font, text);
    }
    Typefaces.Widths known = widths.computeIfAbsent(font, typefaces::widths);
    Integer width = known.of(text);
    if (width == null) {
      width = super.getWidth(context, font, text);
      known.note(text, width);
    }
    return width;
  }
}
