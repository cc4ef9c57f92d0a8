package org.moveleaf.render.site;

import java.util.function.Supplier;
import org.moveleaf.cache.Content;

/**
 * A file of the site. Its content is made when it is asked for, so that pages need not all be in
 * memory at once.
 *
 * @param path from the site's root, with forward slashes
 * @param page whether it is a page that a reader opens
 * @param content makes it
 */
public record SiteFile(String path, boolean page, Supplier<Content> content) {

  static SiteFile text(String path, Supplier<String> text) {
    return new SiteFile(path, false, () -> Content.of(text.get()));
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
    Content content = Content.of(bytes);
    return new SiteFile(path, false, () -> content);
  }
}
