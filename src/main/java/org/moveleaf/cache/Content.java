package org.moveleaf.cache;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The bytes of a file, and their hash: several ask for it, and it is reckoned once. Those of a file
 * of the last build are read when somebody asks for them.
 */
public final class Content {

  private byte[] bytes;
  private String hex;
  private Long checksum;
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
    content.hex = hex;
    return content;
  }

  /**
   * What is in a file.
   *
   * @param bytes of it, if they have been read
   * @param hex their SHA-256
   * @param checksum of them
   */
  static Content from(Path file, Optional<byte[]> bytes, String hex, long checksum) {
    Content content = of(bytes.orElse(null), hex);
    content.checksum = checksum;
    content.file = file;
    return content;
  }

  /** Whether it is what is in a file, which then need not be compared with it. */
  public boolean isFrom(Path other) {
    return other.equals(file);
  }

  /** Lets go of the bytes, which are in a file now: whoever asks for them has them read there. */
  public synchronized void leaveIn(Path place) {
    checksum();
    hex();
    file = place;
    bytes = null;
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

  /**
   * Not to be changed.
   *
   * @throws UncheckedIOException if they are to be read, and cannot be
   */
  public synchronized byte[] bytes() {
    if (bytes == null) {
      try {
        bytes = Files.readAllBytes(file);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return bytes;
  }

  public String text() {
    return new String(bytes(), StandardCharsets.UTF_8);
  }

  /** {@link Checksum} of the bytes. */
  public synchronized long checksum() {
    if (checksum == null) {
      checksum = Checksum.of(bytes());
    }
    return checksum;
  }

  /** SHA-256 as {@code sha256sum} writes it. */
  public synchronized String hex() {
    if (hex == null) {
      hex = HexFormat.of().formatHex(Sha256.of(bytes()));
    }
    return hex;
  }

  /** SHA-256 as https://www.w3.org/TR/sri/ writes it. */
  public String integrity() {
    return "sha256-" + Base64.getEncoder().encodeToString(HexFormat.of().parseHex(hex()));
  }
}
