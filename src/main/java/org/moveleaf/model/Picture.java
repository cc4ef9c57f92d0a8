package org.moveleaf.model;

/**
 * A picture file of the content, already found to be what it says.
 *
 * @param path its path from the project's root
 * @param mediaType {@code image/png}, {@code image/jpeg} or {@code image/svg+xml}
 * @param width in pixels, or in user units for SVG
 * @param height likewise
 * @param bytes its content; not copied, not to be changed
 */
public record Picture(String path, String mediaType, int width, int height, byte[] bytes) {

  /** The file's name without folders. */
  public String fileName() {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
