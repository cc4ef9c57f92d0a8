package org.moveleaf.content;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of photographs as cameras and programs save them. */
class PhotoTest {

  private static final String PLACE = "51.5N 0.1W";

  /** With the left half red and the lower half dark: where each corner lies can be told. */
  private static BufferedImage scene(int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D brush = image.createGraphics();
    brush.setColor(new Color(250, 40, 40));
    brush.fillRect(0, 0, width / 2, height / 2);
    brush.setColor(new Color(40, 40, 250));
    brush.fillRect(width / 2, 0, width / 2, height / 2);
    brush.setColor(new Color(120, 10, 10));
    brush.fillRect(0, height / 2, width / 2, height / 2);
    brush.setColor(new Color(10, 10, 120));
    brush.fillRect(width / 2, height / 2, width / 2, height / 2);
    brush.dispose();
    return image;
  }

  private static byte[] file(BufferedImage image, String format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image, format, out);
    return out.toByteArray();
  }

  /** As telephones write it: Exif, with a place, right behind the start of the file. */
  private static byte[] withExif(byte[] jpeg, int orientation) {
    byte[] place = PLACE.getBytes(StandardCharsets.US_ASCII);
    ByteBuffer exif = ByteBuffer.allocate(10 + 32 + place.length);
    exif.put(new byte[] {(byte) 0xff, (byte) 0xe1}).putShort((short) (exif.capacity() - 2));
    exif.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
    exif.order(ByteOrder.LITTLE_ENDIAN).put((byte) 'I').put((byte) 'I').putShort((short) 42);
    exif.putInt(8).putShort((short) 1);
    exif.putShort((short) 0x0112).putShort((short) 3).putInt(1).putInt(orientation).putInt(0);
    exif.position(exif.capacity() - place.length);
    exif.put(place);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(jpeg, 0, 2);
    out.writeBytes(exif.array());
    out.write(jpeg, 2, jpeg.length - 2);
    return out.toByteArray();
  }

  private static boolean tellsThePlace(byte[] file) {
    return new String(file, StandardCharsets.ISO_8859_1).contains(PLACE);
  }

  @BeforeAll
  static void asTheReaderDoes() {
    ImageIO.setUseCache(false);
  }

  /** The colour that comes to lie above at the left, of red, blue, dark red and dark blue. */
  @ParameterizedTest
  @CsvSource({
    "1, 64, 32, ff2828", "2, 64, 32, 2828fa", "3, 64, 32, 0a0a78", "4, 64, 32, 780a0a",
    "5, 32, 64, ff2828", "6, 32, 64, 780a0a", "7, 32, 64, 0a0a78", "8, 32, 64, 2828fa"
  })
  void aPhotographIsUpright(int orientation, int width, int height, String corner)
      throws IOException {
    byte[] saved = withExif(file(scene(64, 32), "jpg"), orientation);
    assertTrue(tellsThePlace(saved));
    Photo photo = Photo.jpeg(saved, 64, 32);
    BufferedImage shown = ImageIO.read(new ByteArrayInputStream(photo.bytes()));
    assertEquals(width + "x" + height, shown.getWidth() + "x" + shown.getHeight());
    assertEquals(width + "x" + height, photo.width() + "x" + photo.height());
    Color wanted = new Color(Integer.parseInt(corner, 16));
    Color is = new Color(shown.getRGB(6, 6));
    int apart =
        Math.abs(wanted.getRed() - is.getRed())
            + Math.abs(wanted.getGreen() - is.getGreen())
            + Math.abs(wanted.getBlue() - is.getBlue());
    assertTrue(apart < 30, () -> is + " instead of " + wanted);
    assertFalse(tellsThePlace(photo.bytes()));
  }

  @Test
  void whatIsUprightLosesItsNotesAndNoPixel() throws IOException {
    byte[] plain = file(scene(64, 32), "jpg");
    assertArrayEquals(plain, Photo.jpeg(withExif(plain, 1), 64, 32).bytes());
    assertSame(plain, Photo.jpeg(plain, 64, 32).bytes());
  }

  @Test
  void aPhotographIsAsLargeAsPaperNeeds() throws IOException {
    Photo photo = Photo.jpeg(withExif(file(scene(2400, 1200), "jpg"), 6), 2400, 1200);
    assertEquals("1000x2000", photo.width() + "x" + photo.height());
  }

  /** Some cameras pad with bytes that say nothing. */
  @Test
  void whatStandsBetweenSegmentsIsPassedOver() throws IOException {
    byte[] saved = withExif(file(scene(64, 32), "jpg"), 6);
    ByteArrayOutputStream padded = new ByteArrayOutputStream();
    padded.write(saved, 0, 2);
    padded.write(0xff);
    padded.write(saved, 2, saved.length - 2);
    Photo photo = Photo.jpeg(padded.toByteArray(), 64, 32);
    assertEquals("32x64", photo.width() + "x" + photo.height());
    assertFalse(tellsThePlace(photo.bytes()));
  }

  /** Decoders pass over what they do not know; what it hides must not go out. */
  @Test
  void aFileThatIsNotUnderstoodIsMadeAnew() throws IOException {
    byte[] saved = withExif(file(scene(64, 32), "jpg"), 1);
    ByteArrayOutputStream odd = new ByteArrayOutputStream();
    odd.write(saved, 0, 2);
    odd.write(0);
    odd.write(saved, 2, saved.length - 2);
    assertFalse(tellsThePlace(Photo.jpeg(odd.toByteArray(), 64, 32).bytes()));
  }

  @Test
  void exifThatIsDamagedDoesNoHarm() throws IOException {
    byte[] saved = withExif(file(scene(64, 32), "jpg"), 1);
    saved[20] = 0x55;
    assertFalse(tellsThePlace(Photo.jpeg(saved, 64, 32).bytes()));
  }

  /** The print engine takes two colours for black and white. */
  @Test
  void twoColoursStayWhatTheyAre() throws IOException {
    byte[] colours = {(byte) 250, 0, 0, 0, 0, (byte) 250};
    IndexColorModel palette = new IndexColorModel(1, 2, colours, 0, false);
    BufferedImage two = new BufferedImage(64, 32, BufferedImage.TYPE_BYTE_BINARY, palette);
    two.setRGB(3, 3, 0xff0000fa);
    Photo photo = Photo.png(file(two, "png"), 64, 32);
    BufferedImage shown = ImageIO.read(new ByteArrayInputStream(photo.bytes()));
    assertTrue(shown.getColorModel().getPixelSize() > 8, shown::toString);
    assertEquals(0xfffa0000, shown.getRGB(0, 0));
    assertEquals(0xff0000fa, shown.getRGB(3, 3));
  }

  @Test
  void aScreenshotLosesItsNotesAndNoPixel() throws IOException {
    byte[] plain = file(scene(64, 32), "png");
    byte[] said = ("Comment\0" + PLACE).getBytes(StandardCharsets.ISO_8859_1);
    byte[] kind = "tEXt".getBytes(StandardCharsets.US_ASCII);
    CRC32 sum = new CRC32();
    sum.update(kind);
    sum.update(said);
    ByteBuffer noted = ByteBuffer.allocate(plain.length + said.length + 12);
    noted.put(plain, 0, 33).putInt(said.length).put(kind).put(said).putInt((int) sum.getValue());
    noted.put(plain, 33, plain.length - 33);
    assertTrue(tellsThePlace(noted.array()));
    assertArrayEquals(plain, Photo.png(noted.array(), 64, 32).bytes());
    assertSame(plain, Photo.png(plain, 64, 32).bytes());
  }
}
