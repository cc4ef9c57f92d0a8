package org.moveleaf.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moveleaf.render.print.PrintDocument;

class VisualOrderTest {

  @Test
  void wordsAreDrawnFromTheirEndToTheirStartAndNumbersAsTheyAre() {
    VisualOrder order = new VisualOrder();
    String drawn = order.reorderRTLTextToLTR(order.shapeText("(سلام) 12"));
    assertTrue(drawn.startsWith("12 (\ufee1\ufefc\u200b") && drawn.endsWith("\ufeb3)"), drawn);
  }

  @Test
  void signsForTheDirectionAreNotDrawn() {
    assertEquals("\u05d1\u05d0", new VisualOrder().reorderRTLTextToLTR("\u200f\u05d0\u200e\u05d1"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "اجلس على الكرسي، ثم استرح قليلا",
        "یہ ورزش آہستہ آہستہ کریں، چائے، کھڑے، گڑیا، ڈاکٹر، ہاں، ژالہ",
        "این تمرین را آهسته انجام دهید، گچ، پشت، کیک"
      })
  void wordsOnPaperAreFoundAsTheyWereWritten(String words) throws IOException {
    String xhtml =
        TestDocuments.page(
            "lang=\"ar\" dir=\"rtl\"",
            "@page { size: 200mm 100mm } body { font-family: A; font-size: 14pt }",
            "<p>" + words + "</p>");
    PrintDocument document = TestDocuments.of(TestDocuments.ARABIC, Map.of(), List.of(() -> xhtml));
    byte[] pdf = new PdfWriter(Instant.EPOCH).write(document).content().bytes();
    try (PDDocument read = Loader.loadPDF(pdf)) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      assertEquals(words, stripper.getText(read).strip());
    }
  }
}
