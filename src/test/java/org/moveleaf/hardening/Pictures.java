package org.moveleaf.hardening;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;

/** Pictures that are not what they say, and some that are. */
final class Pictures {

  private Pictures() {}

  /** A PNG that claims a size, as {@code 30000x30000}, and has the pixels of a dot. */
  static byte[] png(String size) throws IOException {
    String[] sides = size.split("x");
    ByteArrayOutputStream header = new ByteArrayOutputStream();
    DataOutputStream data = new DataOutputStream(header);
    data.writeInt(Integer.parseUnsignedInt(sides[0]));
    data.writeInt(Integer.parseUnsignedInt(sides[1]));
    data.write(new byte[] {8, 0, 0, 0, 0});
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
    chunk(out, "IHDR", header.toByteArray());
    ByteArrayOutputStream pixels = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflater = new DeflaterOutputStream(pixels)) {
      deflater.write(new byte[] {0, 0});
    }
    chunk(out, "IDAT", pixels.toByteArray());
    chunk(out, "IEND", new byte[0]);
    return out.toByteArray();
  }

  private static void chunk(ByteArrayOutputStream out, String name, byte[] bytes)
      throws IOException {
    DataOutputStream data = new DataOutputStream(out);
    byte[] type = name.getBytes(StandardCharsets.US_ASCII);
    CRC32 sum = new CRC32();
    sum.update(type);
    sum.update(bytes);
    data.writeInt(bytes.length);
    data.write(type);
    data.write(bytes);
    data.writeInt((int) sum.getValue());
  }

  /** A real picture of a format: {@code png}, {@code jpg}, {@code gif} or {@code bmp}. */
  static byte[] real(String format) throws IOException {
    BufferedImage image = new BufferedImage(64, 64, BufferedImage.TYPE_INT_RGB);
    for (int i = 0; i < 64 * 64; i++) {
      image.setRGB(i % 64, i / 64, i * 7919);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image, format, out);
    return out.toByteArray();
  }
}
