package org.moveleaf.cache;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Numbers and texts as bytes, small numbers as few. */
final class BytesWriter {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream(512);
  private Object given;
  private boolean torn;

  /** A number of any size; the nearer to 0, the shorter. */
  void number(int number) {
    int rest = number << 1 ^ number >> 31;
    while ((rest & ~0x7f) != 0) {
      out.write(rest & 0x7f | 0x80);
      rest >>>= 7;
    }
    out.write(rest);
  }

  void bits(long bits) {
    for (int shift = Long.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
      out.write((int) (bits >>> shift));
    }
  }

  void text(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    number(bytes.length);
    out.writeBytes(bytes);
  }

  /** Notes what will be given to whoever reads. */
  void given(Object value) {
    if (given == null) {
      given = value;
    }
    torn |= given != value;
  }

  /** Whether more than one thing was left to be given. */
  boolean isTorn() {
    return torn;
  }

  byte[] bytes() {
    return out.toByteArray();
  }
}
