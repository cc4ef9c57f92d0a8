package org.moveleaf.cache;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Reads what a {@link BytesWriter} has written. */
final class BytesReader {

  private final byte[] bytes;
  private final Object given;
  private int at;

  BytesReader(byte[] bytes, Object given) {
    this.bytes = bytes;
    this.given = given;
  }

  int number() {
    int read = 0;
    int shift = 0;
    int next = bytes[at++];
    while (next < 0) {
      read |= (next & 0x7f) << shift;
      shift += 7;
      next = bytes[at++];
    }
    read |= next << shift;
    return read >>> 1 ^ -(read & 1);
  }

  long bits() {
    long bits = 0;
    for (int i = 0; i < Long.BYTES; i++) {
      bits = bits << Byte.SIZE | bytes[at++] & 0xff;
    }
    return bits;
  }

  String text() {
    int length = number();
    String text = new String(bytes, at, length, StandardCharsets.UTF_8);
    at += length;
    return text;
  }

  byte[] sized() {
    int length = number();
    at += length;
    return Arrays.copyOfRange(bytes, at - length, at);
  }

  /** Passes over what was written apart. */
  BytesReader apart() {
    int length = (int) bits();
    BytesReader inside = again();
    at += length;
    return inside;
  }

  /** Another that reads on from here. */
  BytesReader again() {
    BytesReader other = new BytesReader(bytes, given);
    other.at = at;
    return other;
  }

  Object given() {
    return given;
  }
}
