package org.moveleaf.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.junit.jupiter.api.Test;

class PageContentTest {

  @Test
  void marksOfNothingAreLeftOut() throws IOException {
    try (FixedDocument document = new FixedDocument(Instant.EPOCH)) {
      PDPage page = document.addPage(100, 100);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        mark(content, false);
        content.saveGraphicsState();
        mark(content, true);
        content.restoreGraphicsState();
        mark(content, false);
        content.close();
      }
      String written = new String(page.getContents().readAllBytes(), StandardCharsets.US_ASCII);
      assertEquals("q\n/Artifact /Prop2 BDC\n0 0 9 9 re\nf\nEMC\nQ\n", written);
      COSDictionary marks = page.getResources().getCOSObject().getCOSDictionary(COSName.PROPERTIES);
      assertEquals("[COSName{Prop2}]", marks.keySet().toString());
    }
  }

  private static void mark(PDPageContentStream content, boolean drawn) throws IOException {
    COSDictionary ground = new COSDictionary();
    ground.setName(COSName.TYPE, "Background");
    content.beginMarkedContent(COSName.ARTIFACT, PDPropertyList.create(ground));
    if (drawn) {
      content.addRect(0, 0, 9, 9);
      content.fill();
    }
    content.endMarkedContent();
  }
}
