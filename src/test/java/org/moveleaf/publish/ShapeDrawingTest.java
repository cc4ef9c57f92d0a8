package org.moveleaf.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.ImageTranscoder;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.moveleaf.testing.TestProject;

/**
 * Drawings of shapes look as Batik draws them, figures among them. All others are left to Batik.
 */
class ShapeDrawingTest {

  private static final Path CASES = Path.of("src/test/cases/drawings");
  private static final Path FIGURES = Path.of("src/test/cases/figures");

  /** Wider than all drawings, so that they must be put in the middle. */
  private static final int WIDTH = 700;

  private static final int HEIGHT = 300;

  /** Of 255: Java moves lines to whole pixels, by where a path begins. */
  private static final int SLIGHT = 48;

  @TestFactory
  Stream<DynamicTest> shapesLookAsBatikDrawsThem() {
    return Stream.concat(svg(CASES.resolve("shapes")), svg(FIGURES))
        .map(each -> dynamicTest(each.getFileName().toString(), () -> assertAlike(plain(each))));
  }

  @TestFactory
  Stream<DynamicTest> allElseIsForBatik() {
    return svg(CASES.resolve("others"))
        .map(
            each ->
                dynamicTest(
                    each.getFileName().toString(),
                    () -> assertEquals(Optional.empty(), read(TestProject.read(each)))));
  }

  private static Stream<Path> svg(Path folder) {
    return TestProject.filesBelow(folder).stream()
        .filter(each -> each.getFileName().toString().endsWith(".svg"));
  }

  /** As printed: without the colours of a dark screen. */
  private static String plain(Path file) {
    return TestProject.read(file).replaceFirst("<style>@media screen.*</style>", "");
  }

  private static Optional<ShapeDrawing> read(String svg) {
    return ShapeDrawing.read(svg.getBytes(StandardCharsets.UTF_8));
  }

  private static void assertAlike(String svg) throws Exception {
    BufferedImage ours = paper();
    Graphics2D graphics = ours.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    read(svg).orElseThrow().paint(graphics, WIDTH, HEIGHT);
    BufferedImage theirs = Batik.draw(svg);
    int ink = 0;
    int different = 0;
    for (int y = 0; y < HEIGHT; y++) {
      for (int x = 0; x < WIDTH; x++) {
        Color one = new Color(ours.getRGB(x, y));
        Color other = new Color(theirs.getRGB(x, y));
        ink += other.equals(Color.WHITE) ? 0 : 1;
        different += isAlike(one, other) ? 0 : 1;
      }
    }
    assertTrue(ink > 1_000, "Batik has drawn next to nothing");
    assertTrue(different <= ink / 50, different + " of " + ink + " pixels differ");
  }

  private static boolean isAlike(Color one, Color other) {
    return Math.abs(one.getRed() - other.getRed()) < SLIGHT
        && Math.abs(one.getGreen() - other.getGreen()) < SLIGHT
        && Math.abs(one.getBlue() - other.getBlue()) < SLIGHT;
  }

  private static BufferedImage paper() {
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setPaint(Color.WHITE);
    graphics.fillRect(0, 0, WIDTH, HEIGHT);
    return image;
  }

  /** Draws on white paper. */
  private static final class Batik extends ImageTranscoder {

    private BufferedImage image;

    static BufferedImage draw(String svg) throws Exception {
      Batik batik = new Batik();
      batik.addTranscodingHint(KEY_WIDTH, (float) WIDTH);
      batik.addTranscodingHint(KEY_HEIGHT, (float) HEIGHT);
      batik.addTranscodingHint(KEY_BACKGROUND_COLOR, Color.WHITE);
      batik.transcode(new TranscoderInput(new StringReader(svg)), null);
      return batik.image;
    }

    @Override
    public BufferedImage createImage(int width, int height) {
      return new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    }

    @Override
    public void writeImage(BufferedImage made, TranscoderOutput output) {
      image = made;
    }
  }
}
