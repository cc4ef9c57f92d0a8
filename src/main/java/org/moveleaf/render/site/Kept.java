package org.moveleaf.render.site;

import org.moveleaf.cache.KeptFiles;
import org.moveleaf.cache.KeptTexts;

/**
 * What the last build has left that this one may use.
 *
 * @param texts that are parts of files
 * @param pages whole pages
 */
public record Kept(KeptTexts texts, KeptFiles pages) {

  /** Nothing at all. */
  public static Kept nothing() {
    return new Kept(new KeptTexts(), new KeptFiles());
  }

  /** Leaves what was asked for to the next build. */
  public void save() {
    texts.save();
    pages.save();
  }
}
