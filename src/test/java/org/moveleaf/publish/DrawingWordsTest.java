package org.moveleaf.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words in a drawing are in the typeface of the document, wherever the drawing stands. */
class DrawingWordsTest {

  private static final String STYLE =
      "@page { size: 100mm } body { font-family: A } .ground { height: 30mm; "
          + "background: url(asset:/words.svg) no-repeat } img { width: 30mm }";

  private static byte[] drawing(String family) {
    return ("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"90\" height=\"90\""
            + " viewBox=\"0 0 90 90\"><text x=\"5\" y=\"50\" font-size=\"30\" font-family=\""
            + (family + "\">Turn</text></svg>"))
        .getBytes(StandardCharsets.UTF_8);
  }

  /** What the drawing is painted with. */
  private static String strokes(String place, String family) throws IOException {
    String text = TestDocuments.page("lang=\"en\"", STYLE, "<p>Before</p>" + place);
    Map<String, byte[]> pictures = Map.of("asset:/words.svg", drawing(family));
    byte[] pdf =
        new PdfWriter(Instant.EPOCH)
            .write(TestDocuments.of(TestDocuments.LATIN, pictures, List.of(() -> text)))
            .content()
            .bytes();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      StringBuilder found = new StringBuilder();
      for (COSName name : document.getPage(0).getResources().getXObjectNames()) {
        PDFormXObject form = (PDFormXObject) document.getPage(0).getResources().getXObject(name);
        found.append(new String(form.getContents().readAllBytes(), StandardCharsets.ISO_8859_1));
      }
      return found.toString();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<img src=\"asset:/words.svg\" alt=\"Turn\"/>",
        "<div class=\"ground\">Ground</div>"
      })
  void areInTheTypefaceOfTheDocument(String place) throws IOException {
    assertNotEquals(strokes(place, "none of ours"), strokes(place, "A"));
  }

  @Test
  void areTheSameAsPictureAndAsGround() throws IOException {
    String picture = strokes("<img src=\"asset:/words.svg\" alt=\"Turn\"/>", "A");
    String ground = strokes("<div class=\"ground\">Ground</div>", "A");
    assertTrue(curves(picture) > 0, picture);
    assertEquals(curves(picture), curves(ground));
  }

  private static long curves(String strokes) {
    return strokes.lines().filter(each -> each.matches(".* [cvy]")).count();
  }
}
