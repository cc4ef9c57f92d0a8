package org.moveleaf.cache;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import java.util.stream.Stream;

/** The bytes of a file, and their hash: several ask for it, and it is reckoned once. */
public final class Content {

  private final byte[] bytes;
  private byte[] hash;
  private Path file;

  private Content(byte[] bytes) {
    this.bytes = bytes;
  }

  public static Content of(byte[] bytes) {
    return new Content(bytes);
  }

  /**
   * Bytes whose hash is known.
   *
   * @param hex their SHA-256
   */
  public static Content of(byte[] bytes, String hex) {
    Content content = new Content(bytes);
    content.hash = HexFormat.of().parseHex(hex);
    return content;
  }

  /**
   * What has just been read from a file.
   *
   * @param hex their SHA-256
   */
  static Content from(Path file, byte[] bytes, String hex) {
    Content content = of(bytes, hex);
    content.file = file;
    return content;
  }

  /** Whether it has been read from a file, which then need not be compared with it. */
  public boolean isFrom(Path other) {
    return other.equals(file);
  }

  /** A text in UTF-8. */
  public static Content of(String text) {
    return new Content(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Texts in UTF-8, one after the other. */
  public static Content of(Stream<String> texts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    texts.forEachOrdered(each -> bytes.writeBytes(each.getBytes(StandardCharsets.UTF_8)));
    return new Content(bytes.toByteArray());
  }

  /** Not to be changed. */
  public byte[] bytes() {
    return bytes;
  }

  public String text() {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** SHA-256 as {@code sha256sum} writes it. */
  public String hex() {
    return HexFormat.of().formatHex(hash());
  }

  /** SHA-256 as https://www.w3.org/TR/sri/ writes it. */
  public String integrity() {
    return "sha256-" + Base64.getEncoder().encodeToString(hash());
  }

  private synchronized byte[] hash() {
    if (hash == null) {
      hash = Sha256.of(bytes);
    }
    return hash;
  }
}
