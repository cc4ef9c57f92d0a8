package org.moveleaf.publish;

import com.openhtmltopdf.extend.FontContext;
import com.openhtmltopdf.pdfboxout.PdfBoxFSFont;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontDescription;
import com.openhtmltopdf.pdfboxout.PdfBoxTextRenderer;
import com.openhtmltopdf.render.FSFont;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Remembers how wide words are: the engine measures most of them many times. */
final class QuickMeasure extends PdfBoxTextRenderer {

  /** Longer texts hardly come again. */
  private static final int LONGEST = 24;

  private static final int MOST = 50_000;

  private final Map<Type, Map<String, Integer>> widths = new HashMap<>();
  private final Map<FSFont, Map<String, Integer>> byFont = new IdentityHashMap<>();

  /** Each style has a font of its own, most of them alike. */
  private record Type(List<FontDescription> faces, float size) {}

  @Override
  public int getWidth(FontContext context, FSFont font, String text) {
    if (text.length() > LONGEST) {
      return super.getWidth(context, font, text);
    }
    Map<String, Integer> known = byFont.computeIfAbsent(font, this::widths);
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
    Type type = new Type(((PdfBoxFSFont) font).getFontDescriptions(), font.getSize2D());
    return widths.computeIfAbsent(type, each -> new HashMap<>());
  }
}
