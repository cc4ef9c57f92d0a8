package org.moveleaf.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moveleaf.testing.TestProject;

/** An exercise without a figure is shown by the photograph in its text, wherever it is printed. */
class PhotosOnPaperTest {

  private static final String START = "Stand with your back to a wall.";

  @TempDir private Path folder;
  private TestProject project;

  @BeforeEach
  void aPhotoInTheStart() throws IOException {
    project = TestProject.copy("minimal", folder);
    Path images = Files.createDirectories(project.root().resolve("content/images"));
    BufferedImage upright = new BufferedImage(900, 1200, BufferedImage.TYPE_INT_RGB);
    ImageIO.write(upright, "jpg", images.resolve("wall.jpg").toFile());
    String photo = "\n\n![A man leans against a wall](../images/wall.jpg)";
    project.edit("content/exercises/wall-sit.md", START, START + photo);
    project.build();
  }

  @Test
  void standsOnPostersAndCards() throws IOException {
    assertEquals(1, photos("posters/first-steps.pdf"));
    assertEquals(1, photos("cards.pdf"));
  }

  @Test
  void leavesCardsRoomForTheStart() throws IOException {
    try (PDDocument cards = open("cards.pdf")) {
      String words = new PDFTextStripper().getText(cards);
      assertTrue(words.contains("Stand with your back"), words);
    }
  }

  @Test
  void keepsASheetToItsPage() throws IOException {
    assertEquals(1, photos("exercises/wall-sit.pdf"));
    try (PDDocument sheet = open("exercises/wall-sit.pdf")) {
      assertEquals(1, sheet.getNumberOfPages());
    }
  }

  private PDDocument open(String name) throws IOException {
    return Loader.loadPDF(project.output().resolve("pdf").resolve(name).toFile());
  }

  /** How many pictures that are no drawings stand on the first page. */
  private int photos(String name) throws IOException {
    try (PDDocument pdf = open(name)) {
      PDResources all = pdf.getPage(0).getResources();
      int photos = 0;
      for (COSName each : all.getXObjectNames()) {
        photos += all.isImageXObject(each) ? 1 : 0;
      }
      return photos;
    }
  }
}
