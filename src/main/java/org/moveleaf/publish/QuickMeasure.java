package org.moveleaf.publish;

import com.openhtmltopdf.extend.FontContext;
import com.openhtmltopdf.pdfboxout.PdfBoxFSFont;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontDescription;
import com.openhtmltopdf.pdfboxout.PdfBoxTextRenderer;
import com.openhtmltopdf.render.FSFont;
import java.util.IdentityHashMap;
import java.util.Map;

/** Remembers how wide words are: the engine measures most of them many times. */
final class QuickMeasure extends PdfBoxTextRenderer {

  /** Longer texts hardly come again. */
  private static final int LONGEST = 24;

  private static final int MOST = 50_000;

  private final Typefaces typefaces;

  /** Each style has a font of its own, most of them alike. */
  private final Map<FSFont, Map<String, Integer>> widths = new IdentityHashMap<>();

  private final Map<FontDescription, String> names = new IdentityHashMap<>();

  QuickMeasure(Typefaces typefaces) {
    this.typefaces = typefaces;
  }

  @Override
  public int getWidth(FontContext context, FSFont font, String text) {
    if (text.length() > LONGEST) {
      return super.getWidth(context, font, text);
    }
    Map<String, Integer> known = widths.computeIfAbsent(font, this::widths);
    Integer width = known.get(text);
    if (width == null) {
      width = super.getWidth(context, font, text);
      if (known.size() < MOST) {
        known.put(text, width);
      }
    }
    return width;
  }

  private Map<String, Integer> widths(FSFont font) {
    PdfBoxFSFont known = (PdfBoxFSFont) font;
    return typefaces.widths(
        known.getFontDescriptions().stream().map(this::name).toList(), known.getSize2D());
  }

  private String name(FontDescription face) {
    return names.computeIfAbsent(
        face, each -> each.getFamily() + " " + each.getWeight() + " " + each.getStyle());
  }
}
