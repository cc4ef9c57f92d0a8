package org.moveleaf.publish;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.junit.jupiter.api.Test;
import org.moveleaf.diagnostic.SourceText;
import org.moveleaf.render.print.PrintDocument;
import org.moveleaf.render.print.PrintPictures;
import org.moveleaf.theme.FontFace;

class TypefacesTest {

  private static final Path OTHER =
      TestDocuments.LATIN.resolveSibling("AtkinsonHyperlegibleNext-Bold.ttf");

  /** Where the words stand depends on how wide they are. */
  private static final String TEXT =
      TestDocuments.page(
          "lang=\"en\"",
          "body { font-family: A } p { text-align: right }",
          "<p>Turn slowly to the wall.</p>");

  /** A document in a typeface of always the same name. */
  private static PrintDocument in(byte[] font) {
    FontFace face = new FontFace("A", 400, false, "a.ttf", "", new FontFace.Use("", ""));
    return new PrintDocument(
        "t.pdf",
        List.of(() -> TEXT),
        0,
        SourceText.absent("t").start(),
        PrintPictures.of(Map.of()),
        Map.of(face, font),
        false);
  }

  private static byte[] written(PdfWriter writer, byte[] font) {
    return writer.write(in(font)).content().bytes();
  }

  @Test
  void aDocumentComesOutTheSameWhateverWasWrittenBefore() throws IOException {
    byte[] one = Files.readAllBytes(TestDocuments.LATIN);
    byte[] other = Files.readAllBytes(OTHER);
    PdfWriter writer = new PdfWriter(Instant.EPOCH);
    byte[] first = written(writer, one);
    byte[] second = written(writer, other);
    assertFalse(Arrays.equals(first, second));
    assertArrayEquals(first, written(writer, one));
    assertArrayEquals(second, written(new PdfWriter(Instant.EPOCH), other));
  }

  @Test
  void aFaceIsLentToOneDocumentAtATime() throws IOException {
    byte[] file = Files.readAllBytes(TestDocuments.LATIN);
    Typefaces typefaces = new Typefaces();
    TrueTypeFont lent = typefaces.take(file);
    assertNotSame(lent, typefaces.take(file));
    typefaces.giveBack(file, lent);
    assertSame(lent, typefaces.take(file));
  }

  @Test
  void aDocumentGivesItsFacesBackWhenItIsClosed() throws IOException {
    byte[] file = Files.readAllBytes(TestDocuments.LATIN);
    Typefaces typefaces = new Typefaces();
    TrueTypeFont face = typefaces.take(file);
    typefaces.giveBack(file, face);
    try (FixedDocument document = new FixedDocument(Instant.EPOCH);
        PdfBoxRenderer renderer =
            new Engine(in(file), typefaces)
                .renderer(Engine.parse(TEXT), document, new ArrayList<>())) {
      renderer.layout();
      assertNotSame(face, typefaces.take(file));
    }
    assertSame(face, typefaces.take(file));
  }
}
