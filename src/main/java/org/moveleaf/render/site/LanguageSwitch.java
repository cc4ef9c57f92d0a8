package org.moveleaf.render.site;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The sites of a handbook in all its languages, and how a page of one leads to the same page of
 * another.
 *
 * @param sites the handbook's own language first; none where that is the only one
 */
public record LanguageSwitch(List<Site> sites) {

  public LanguageSwitch {
    sites = List.copyOf(sites);
  }

  /**
   * The site in one language.
   *
   * @param tag BCP 47
   * @param name of the language, in itself
   * @param direction {@code ltr} or {@code rtl}
   * @param folder from the handbook's site, with a slash at its end; empty for its own language
   * @param baseUrl where the site in this language will stand
   * @param pages paths of all its pages
   */
  public record Site(
      String tag,
      String name,
      String direction,
      String folder,
      Optional<URI> baseUrl,
      Set<String> pages) {

    /** The same page, or the first one where this language has no such page. */
    private String nearest(String path) {
      return pages.contains(path) ? path : SitePaths.HOME;
    }
  }

  /**
   * The same page in a language, as a reader chooses it.
   *
   * @param href from the page itself
   * @param address for search engines: the full one if it is known, {@code null} if this language
   *     has another page in its place
   * @param current whether the page is in this language
   */
  public record Choice(
      String tag, String name, String direction, String href, String address, boolean current) {}

  /**
   * All languages of a page; none if there is only one.
   *
   * @param folder of the page's site
   * @param root what leads from the page to the top of its site
   */
  List<Choice> choices(String folder, String root, String path) {
    if (sites.size() < 2) {
      return List.of();
    }
    String top = folder.isEmpty() ? root : root + "../";
    return sites.stream().map(each -> choice(each, folder, top, path)).toList();
  }

  private static Choice choice(Site site, String folder, String top, String path) {
    String href = top + site.folder + site.nearest(path);
    String address =
        site.pages.contains(path)
            ? site.baseUrl
                .map(base -> base.resolve(SitePaths.canonical(path)).toString())
                .orElse(href)
            : null;
    return new Choice(
        site.tag, site.name, site.direction, href, address, site.folder.equals(folder));
  }
}
