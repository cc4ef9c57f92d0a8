package org.moveleaf.hardening;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Lets a line of a case say what cannot be seen or typed: {@code \n}, {@code \t}, {@code \s} for a
 * space at an end, {@code \0}, {@code \u202E}, {@code \xFF} for a byte as it is, and {@code
 * \{3000*abc}} for abc three thousand times.
 */
final class Escapes {

  private final String text;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private int at;

  private Escapes(String text) {
    this.text = text;
  }

  static byte[] bytes(String text) {
    Escapes escapes = new Escapes(text);
    while (escapes.at < text.length()) {
      escapes.next();
    }
    return escapes.out.toByteArray();
  }

  /** For what is text in any case: names of files, words to be found. */
  static String text(String text) {
    return new String(bytes(text), StandardCharsets.UTF_8);
  }

  private void next() {
    int point = text.codePointAt(at);
    at += Character.charCount(point);
    if (point != '\\') {
      add(Character.toString(point));
      return;
    }
    char kind = text.charAt(at++);
    switch (kind) {
      case 'n' -> add("\n");
      case 'r' -> add("\r");
      case 't' -> add("\t");
      case 's' -> add(" ");
      case '0' -> out.write(0);
      case '\\' -> add("\\");
      case 'u' -> add(Character.toString(hex(4)));
      case 'x' -> out.write(hex(2));
      case '{' -> repeat();
      default -> throw new IllegalArgumentException("\\" + kind + " in " + text);
    }
  }

  private void repeat() {
    int star = text.indexOf('*', at);
    int end = text.indexOf('}', star);
    byte[] part = bytes(text.substring(star + 1, end));
    int times = Integer.parseInt(text.substring(at, star));
    for (int i = 0; i < times; i++) {
      out.writeBytes(part);
    }
    at = end + 1;
  }

  private int hex(int digits) {
    int value = Integer.parseInt(text.substring(at, at + digits), 16);
    at += digits;
    return value;
  }

  private void add(String more) {
    out.writeBytes(more.getBytes(StandardCharsets.UTF_8));
  }
}
