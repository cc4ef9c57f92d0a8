package org.moveleaf.model;

import java.util.Optional;

/**
 * A picture file of the content, already found to be what it says.
 *
 * @param path its path from the project's root
 * @param mediaType {@code image/png}, {@code image/jpeg} or {@code image/svg+xml}
 * @param width in pixels, or in user units for SVG
 * @param height likewise
 * @param bytes its content; not copied, not to be changed
 * @param note whose it is, where somebody has written that down
 */
public record Picture(
    String path,
    String mediaType,
    int width,
    int height,
    byte[] bytes,
    Optional<PictureNote> note) {

  public Picture(String path, String mediaType, int width, int height, byte[] bytes) {
    this(path, mediaType, width, height, bytes, Optional.empty());
  }

  /** The same with its note. */
  public Picture with(PictureNote other) {
    return new Picture(path, mediaType, width, height, bytes, Optional.of(other));
  }

  /** The file's name without folders. */
  public String fileName() {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
