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
 * @param small the same, no larger than a list shows it; empty where the whole is no larger
 * @param note whose it is, where somebody has written that down
 */
public record Picture(
    String path,
    String mediaType,
    int width,
    int height,
    byte[] bytes,
    byte[] small,
    Optional<PictureNote> note) {

  /** The longer side of a small picture, in pixels: twice what a list has room for. */
  public static final int SMALL = 320;

  /** Without a small one. */
  public Picture(String path, String mediaType, int width, int height, byte[] bytes) {
    this(path, mediaType, width, height, bytes, new byte[0]);
  }

  public Picture(String path, String mediaType, int width, int height, byte[] bytes, byte[] small) {
    this(path, mediaType, width, height, bytes, small, Optional.empty());
  }

  /** Whether there is a small one. */
  public boolean hasSmall() {
    return small.length > 0;
  }

  /** The same with its note. */
  public Picture with(PictureNote other) {
    return new Picture(path, mediaType, width, height, bytes, small, Optional.of(other));
  }

  /** The file's name without folders. */
  public String fileName() {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
