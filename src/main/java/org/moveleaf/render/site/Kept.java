package org.moveleaf.render.site;

import org.moveleaf.cache.KeptFiles;
import org.moveleaf.cache.KeptTexts;
import org.moveleaf.model.ContentKeys;

/**
 * What the last build has left that this one may use.
 *
 * @param texts that are parts of files
 * @param pages whole pages
 * @param contents the keys of exercises
 */
public record Kept(KeptTexts texts, KeptFiles pages, ContentKeys contents) {

  /** Nothing at all. */
  public static Kept nothing() {
    return new Kept(new KeptTexts(), new KeptFiles(), new ContentKeys());
  }

  /** Leaves what was asked for to the next build. */
  public void save() {
    texts.save();
    pages.save();
  }
}
