package org.moveleaf.content;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.ExifUtils;
import net.coobird.thumbnailator.util.exif.Orientation;

/**
 * A raster picture as it goes out: upright, no larger than paper needs, and without what a camera
 * or a program notes in it, such as where it was taken.
 *
 * @param width in pixels
 * @param height likewise
 * @param bytes the file; not copied, not to be changed
 */
record Photo(int width, int height, byte[] bytes) {

  /** As many pixels as 17 cm have at 300 to the inch: no page shows a picture wider. */
  static final int LONGEST = 2000;

  private static final double QUALITY = 0.88;

  private static final double QUALITY_OF_SMALL = 0.8;

  private static final int EXIF = 0xE1;

  /** Exif and XMP, and what Photoshop notes: https://exiftool.org/TagNames/JPEG.html. */
  private static final Set<Integer> JPEG_NOTES = Set.of(EXIF, 0xED);

  /** Any number of them may stand before a marker. */
  private static final int FILL = 0xFF;

  private static final int START_OF_SCAN = 0xDA;
  private static final int JPEG_SIGNATURE = 2;

  /** https://www.w3.org/TR/png-3/#11textinfo and what follows it. */
  private static final Set<String> PNG_NOTES = Set.of("tEXt", "zTXt", "iTXt", "eXIf", "tIME");

  private static final int PNG_SIGNATURE = 8;

  /** https://www.w3.org/TR/png-3/#11IHDR. */
  private static final int PNG_DEPTH = 24;

  private static final int PNG_COLOUR_TYPE = 25;
  private static final int PALETTE = 3;

  /** The length and the kind before what a chunk holds, and the checksum behind it. */
  private static final int PNG_FRAME = 12;

  /**
   * A JPEG file. Its pixels stay as they are, unless they are too many or lie on their side.
   *
   * @param bytes a file that a reader has found whole
   */
  static Photo jpeg(byte[] bytes, int width, int height) throws IOException {
    ByteArrayOutputStream bare = new ByteArrayOutputStream(bytes.length);
    Orientation orientation = Orientation.TOP_LEFT;
    bare.write(bytes, 0, JPEG_SIGNATURE);
    int at = JPEG_SIGNATURE;
    // Not read as the JDK reads it, which gives up where Exif stands before JFIF.
    while (marker(bytes, at) >= 0 && marker(bytes, at) != START_OF_SCAN) {
      int marker = marker(bytes, at);
      int end = at + (marker == FILL ? 1 : 2 + length(bytes, at + 2));
      if (end > bytes.length) {
        break;
      }
      if (marker == EXIF) {
        orientation = orientation(Arrays.copyOfRange(bytes, at + 4, end)).orElse(orientation);
      }
      if (!JPEG_NOTES.contains(marker)) {
        bare.write(bytes, at, end - at);
      }
      at = end;
    }
    double scale = Math.min(1, LONGEST / (double) Math.max(width, height));
    boolean isUnderstood = marker(bytes, at) == START_OF_SCAN;
    if (scale < 1 || orientation != Orientation.TOP_LEFT || !isUnderstood) {
      return upright(bytes, orientation, scale);
    }
    bare.write(bytes, at, bytes.length - at);
    return new Photo(width, height, bare.size() == bytes.length ? bytes : bare.toByteArray());
  }

  /** Of the segment that begins at a place; -1 where none does. */
  private static int marker(byte[] bytes, int at) {
    return at + 4 <= bytes.length && bytes[at] == (byte) 0xff ? bytes[at + 1] & 0xff : -1;
  }

  private static int length(byte[] bytes, int at) {
    return (bytes[at] & 0xff) << 8 | bytes[at + 1] & 0xff;
  }

  private static Optional<Orientation> orientation(byte[] segment) {
    try {
      return Optional.ofNullable(ExifUtils.getOrientationFromExif(segment));
    } catch (RuntimeException e) {
      // XMP, or Exif that is damaged: the pixels are shown as they lie.
      return Optional.empty();
    }
  }

  private static Photo upright(byte[] bytes, Orientation orientation, double scale)
      throws IOException {
    BufferedImage image =
        Thumbnails.of(new ByteArrayInputStream(bytes))
            .scale(scale)
            .useExifOrientation(false)
            .asBufferedImage();
    if (orientation != Orientation.TOP_LEFT) {
      image = ExifFilterUtils.getFilterForOrientation(orientation).apply(image);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Thumbnails.of(image).scale(1).outputFormat("jpg").outputQuality(QUALITY).toOutputStream(out);
    return new Photo(image.getWidth(), image.getHeight(), out.toByteArray());
  }

  /**
   * A PNG file without its notes; every pixel stays as it is.
   *
   * @param bytes a file that a reader has found whole
   */
  static Photo png(byte[] bytes, int width, int height) throws IOException {
    boolean hasPalette = bytes[PNG_COLOUR_TYPE] == PALETTE;
    byte[] sound = hasPalette && bytes[PNG_DEPTH] == 1 ? inFullColour(bytes) : bytes;
    return new Photo(width, height, withoutNotes(sound));
  }

  /**
   * A JPEG or PNG file as a list shows it.
   *
   * @param side the longest that it has, in pixels; that of the file is longer
   * @param format {@code jpg} or {@code png}
   */
  static byte[] small(byte[] bytes, int side, String format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Thumbnails.of(new ByteArrayInputStream(bytes))
        .size(side, side)
        .useExifOrientation(false)
        .outputFormat(format)
        .outputQuality(QUALITY_OF_SMALL)
        .toOutputStream(out);
    return out.toByteArray();
  }

  /** In print, the two colours of a palette of two would come out as black and white. */
  private static byte[] inFullColour(byte[] bytes) throws IOException {
    BufferedImage two = ImageIO.read(new ByteArrayInputStream(bytes));
    BufferedImage full =
        new BufferedImage(two.getWidth(), two.getHeight(), BufferedImage.TYPE_INT_ARGB);
    full.createGraphics().drawImage(two, 0, 0, null);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(full, "png", out);
    return out.toByteArray();
  }

  private static byte[] withoutNotes(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
    out.write(bytes, 0, PNG_SIGNATURE);
    int at = PNG_SIGNATURE;
    while (at + PNG_FRAME <= bytes.length) {
      int length = in.getInt(at);
      if (length < 0 || length > bytes.length - at - PNG_FRAME) {
        return bytes;
      }
      String kind = new String(bytes, at + 4, 4, StandardCharsets.ISO_8859_1);
      if (!PNG_NOTES.contains(kind)) {
        out.write(bytes, at, length + PNG_FRAME);
      }
      at += length + PNG_FRAME;
    }
    return out.size() == bytes.length ? bytes : out.toByteArray();
  }
}
