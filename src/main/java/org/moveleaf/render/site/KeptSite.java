package org.moveleaf.render.site;

import java.util.function.Function;
import java.util.function.Supplier;
import org.moveleaf.cache.Content;
import org.moveleaf.cache.FileKey;
import org.moveleaf.cache.KeptFiles;

/** The files of a site that the last build has left, for those that would come out the same. */
final class KeptSite {

  private final KeptFiles files;
  private final String folder;

  /**
   * @param folder of the site, from the output folder, with a slash at its end
   */
  KeptSite(KeptFiles files, String folder) {
    this.files = files;
    this.folder = folder;
  }

  /**
   * A file of the last build, or made anew.
   *
   * @param path in the site
   */
  Content at(String path, FileKey key, Supplier<String> maker) {
    return files.get(folder + path, key, () -> Content.of(maker.get()));
  }

  /**
   * The same for a file whose path depends on what is in it.
   *
   * @param place puts it somewhere and says where
   * @return its path in the site
   */
  String anywhere(FileKey key, Supplier<String> maker, Function<Content, String> place) {
    return files.place(folder, key, () -> Content.of(maker.get()), place);
  }
}
