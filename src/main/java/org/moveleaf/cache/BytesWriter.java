package org.moveleaf.cache;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Numbers and texts as bytes, small numbers as few. */
final class BytesWriter {

  private byte[] bytes = new byte[512];
  private int length;
  private Object given;
  private boolean torn;
  private long marks;

  void octet(int value) {
    if (length == bytes.length) {
      bytes = Arrays.copyOf(bytes, 2 * length);
    }
    bytes[length++] = (byte) value;
  }

  void octets(byte[] some) {
    if (some.length > bytes.length - length) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * length, length + some.length));
    }
    System.arraycopy(some, 0, bytes, length, some.length);
    length += some.length;
  }

  /** A number of any size; the nearer to 0, the shorter. */
  void number(int number) {
    int rest = number << 1 ^ number >> 31;
    while ((rest & ~0x7f) != 0) {
      octet(rest & 0x7f | 0x80);
      rest >>>= 7;
    }
    octet(rest);
  }

  void bits(long bits) {
    for (int shift = Long.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
      octet((int) (bits >>> shift));
    }
  }

  /** Says of what is written apart that something is in it. */
  void mark(long mark) {
    marks |= mark;
  }

  /** Writes something that can be passed over: its marks, its length, and it. */
  void apart(Runnable writer) {
    long outer = marks;
    marks = 0;
    int start = length;
    bits(0);
    bits(0);
    int from = length;
    writer.run();
    int end = length;
    length = start;
    bits(marks);
    bits(end - from);
    length = end;
    marks |= outer;
  }

  void text(String text) {
    sized(text.getBytes(StandardCharsets.UTF_8));
  }

  /** How many they are, and they. */
  void sized(byte[] some) {
    number(some.length);
    octets(some);
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
    return Arrays.copyOf(bytes, length);
  }

  /** A hash of what has been written. */
  String hash() {
    return Hash128.hex(bytes, length);
  }
}
