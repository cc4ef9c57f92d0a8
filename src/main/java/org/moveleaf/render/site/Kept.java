package org.moveleaf.render.site;

import org.moveleaf.cache.KeptFiles;
import org.moveleaf.cache.KeptValues;
import org.moveleaf.model.ContentKeys;

/**
 * What the last build has left that this one may use.
 *
 * @param files pages, and what else is made of texts
 * @param contents the keys of exercises, programmes and figures
 * @param values what takes long to find out
 */
public record Kept(KeptFiles files, ContentKeys contents, KeptValues values) {

  /** Nothing at all. */
  public static Kept nothing() {
    return new Kept(new KeptFiles(), new ContentKeys(), new KeptValues());
  }

  /** Leaves what was asked for to the next build. */
  public void save() {
    files.save();
  }
}
