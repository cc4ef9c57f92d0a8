package org.moveleaf.render.print;

import java.net.URI;
import java.util.Optional;
import org.moveleaf.model.Picture;
import org.moveleaf.render.site.SitePaths;
import org.moveleaf.render.text.Addresses;

/**
 * Where everything stands as seen from a single sheet: pages are on the site, pictures come with
 * the sheet. Where nobody knows the site's place, addresses are empty and no link is made.
 */
final class SheetPaths implements Addresses {

  private final Optional<SitePaths> site;
  private final BookPaths own = new BookPaths();

  SheetPaths(Optional<URI> baseUrl) {
    this.site = baseUrl.map(url -> new SitePaths(url.toString()));
  }

  boolean knowSite() {
    return site.isPresent();
  }

  @Override
  public String exercise(String id) {
    return site.map(paths -> paths.exercise(id)).orElse("");
  }

  @Override
  public String programme(String id) {
    return site.map(paths -> paths.programme(id)).orElse("");
  }

  @Override
  public String guide(String id, String anchor) {
    return site.map(paths -> paths.guide(id, anchor)).orElse("");
  }

  @Override
  public String safety(String section) {
    return site.map(paths -> paths.safety(section)).orElse("");
  }

  @Override
  public String glossary(String term) {
    return site.map(paths -> paths.glossary(term)).orElse("");
  }

  @Override
  public String source(String id) {
    return site.map(paths -> paths.source(id)).orElse("");
  }

  @Override
  public String figure(String name) {
    return own.figure(name);
  }

  @Override
  public String picture(Picture picture) {
    return own.picture(picture);
  }
}
