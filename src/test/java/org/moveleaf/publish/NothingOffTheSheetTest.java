package org.moveleaf.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moveleaf.testing.TestProject;

/** What nobody can break pushes nothing off the sheet, least of all what to take care of. */
class NothingOffTheSheetTest {

  private static final String FILM =
      "https://www.youtube.com/watch?v=dQw4w9WgXcQ&list=PLrAXtmErZgOeiKm4sgNOknGvNjby9efdf&index=12";

  private static final String PICTURE = "![A wide room](../images/wide.png)";

  @TempDir private Path folder;

  @Test
  void longAddressesAndWidePicturesKeepToThePage() throws IOException {
    TestProject project = TestProject.copy("minimal", folder);
    Path images = Files.createDirectories(project.root().resolve("content/images"));
    Files.write(images.resolve("wide.png"), wide());
    String stretch = "content/exercises/leg-stretch.md";
    project.edit(stretch, "edge of a bed.", "edge of a bed.\n\nA film: " + FILM);
    project.edit(stretch, "Bend the knee a little.", "Bend the knee. " + FILM);
    project.edit("content/exercises/wall-sit.md", "## Start\n", "## Start\n\n" + PICTURE + "\n\n");
    project.edit(
        "content/guide/about-knees.md",
        "| Strain | Soreness |",
        "| Strain | " + FILM + " |\n\n" + PICTURE + "\n");
    project.build();
    List<String> off = new ArrayList<>();
    for (String each :
        List.of(
            "exercises/leg-stretch", "exercises/wall-sit", "programmes/first-steps", "handbook")) {
      try (PDDocument pdf =
          Loader.loadPDF(project.output().resolve("pdf/" + each + ".pdf").toFile())) {
        Reader reader = new Reader(each, off);
        String words = reader.getText(pdf);
        for (String line : List.of("The knee is hot", "Take care")) {
          if (!words.contains(line)) {
            off.add(each + " lacks " + line);
          }
        }
      }
    }
    assertEquals(List.of(), off);
  }

  private static byte[] wide() throws IOException {
    BufferedImage picture = new BufferedImage(1600, 900, BufferedImage.TYPE_INT_RGB);
    picture.setRGB(0, 0, Color.RED.getRGB());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(picture, "png", out);
    return out.toByteArray();
  }

  /** Collects what stands beyond the right edge: letters, and corners of pictures. */
  private static final class Reader extends PDFTextStripper {

    private final String name;
    private final List<String> off;

    Reader(String name, List<String> off) {
      this.name = name;
      this.off = off;
      addOperator(new DrawObject(this));
    }

    @Override
    protected void processTextPosition(TextPosition text) {
      super.processTextPosition(text);
      if (text.getEndX() > getCurrentPage().getMediaBox().getWidth()) {
        off.add(name + " " + getCurrentPageNo() + ": " + text.getUnicode());
      }
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
      if (operator.getName().equals("Do")) {
        Matrix place = getGraphicsState().getCurrentTransformationMatrix();
        float right = place.getTranslateX() + place.getScalingFactorX();
        if (right > getCurrentPage().getMediaBox().getWidth()) {
          off.add(name + " " + getCurrentPageNo() + ": a picture as far as " + right);
        }
      }
      super.processOperator(operator, operands);
    }
  }
}
