package org.moveleaf.publish;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.moveleaf.theme.FontFace;

/**
 * A typeface without ligatures. They would make “office” a word that no search finds, and PDFBox
 * spends a sixth of its time on them.
 */
final class PlainFont extends PDFontSupplier {

  private final FixedDocument document;
  private final Typefaces typefaces;
  private final byte[] trueType;

  private PlainFont(FixedDocument document, Typefaces typefaces, byte[] trueType) {
    super(null);
    this.document = document;
    this.typefaces = typefaces;
    this.trueType = trueType;
  }

  static void use(
      PdfRendererBuilder builder,
      FixedDocument document,
      Typefaces typefaces,
      FontFace face,
      byte[] trueType) {
    FontStyle style = face.italic() ? FontStyle.ITALIC : FontStyle.NORMAL;
    builder.useFont(
        new PlainFont(document, typefaces, trueType), face.family(), face.weight(), style, true);
    builder.useFont(
        () -> new ByteArrayInputStream(trueType),
        face.family(),
        face.weight(),
        style,
        true,
        EnumSet.of(FSFontUseCase.SVG));
  }

  @Override
  public PDFont supply() {
    try {
      TrueTypeFont font = typefaces.take(trueType);
      font.setEnableGsub(false);
      document.onClose(() -> typefaces.giveBack(trueType, font));
      return PDType0Font.load(document, font, true);
    } catch (IOException e) {
      throw new UncheckedIOException("a font of the theme cannot be read", e);
    }
  }
}
