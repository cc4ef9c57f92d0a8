package org.moveleaf.theme;

import java.nio.charset.StandardCharsets;

/**
 * A file of a theme.
 *
 * @param name its path, for messages
 * @param bytes its content; not copied, not to be changed
 */
public record ThemeFile(String name, byte[] bytes) {

  public String text() {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
