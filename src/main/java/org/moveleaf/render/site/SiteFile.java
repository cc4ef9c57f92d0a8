package org.moveleaf.render.site;

import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/**
 * A file of the site. Its content is made when it is asked for, so that pages need not all be in
 * memory at once.
 *
 * @param path from the site's root, with forward slashes
 * @param page whether it is a page that a reader opens
 * @param content makes its bytes
 */
public record SiteFile(String path, boolean page, Supplier<byte[]> content) {

  static SiteFile page(String path, Supplier<String> html) {
    return new SiteFile(path, true, () -> html.get().getBytes(StandardCharsets.UTF_8));
  }

  static SiteFile text(String path, Supplier<String> text) {
    return new SiteFile(path, false, () -> text.get().getBytes(StandardCharsets.UTF_8));
  }

  /**
   * The same in a folder.
   *
   * @param folder with a slash at its end, or empty
   */
  public SiteFile in(String folder) {
    return new SiteFile(folder + path, page, content);
  }

  static SiteFile bytes(String path, byte[] bytes) {
    return new SiteFile(path, false, () -> bytes);
  }
}
