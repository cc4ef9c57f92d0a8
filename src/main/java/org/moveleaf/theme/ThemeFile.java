package org.moveleaf.theme;

import org.moveleaf.cache.Hash128;
import org.moveleaf.diagnostic.Diagnostics;
import org.moveleaf.diagnostic.SourceText;
import org.moveleaf.syntax.TextDecoder;

/**
 * A file of a theme.
 *
 * @param name its path, for messages
 * @param bytes its content; not copied, not to be changed
 */
public record ThemeFile(String name, byte[] bytes) {

  /**
   * The file as a text that diagnostics can point into.
   *
   * @throws ThemeException where it is not UTF-8, or has characters that cannot be seen
   */
  public SourceText source() {
    Diagnostics found = new Diagnostics();
    return TextDecoder.decode(
            TextDecoder.source(name, Hash128.hex(bytes), () -> bytes), bytes, found)
        .orElseThrow(() -> new ThemeException(found.sorted().get(0)));
  }

  public String text() {
    return source().text();
  }
}
