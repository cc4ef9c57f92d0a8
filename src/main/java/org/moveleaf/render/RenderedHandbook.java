package org.moveleaf.render;

import java.util.List;
import org.moveleaf.model.Edition;
import org.moveleaf.model.Handbook;
import org.moveleaf.render.print.PrintDocument;
import org.moveleaf.render.site.SiteFile;

/**
 * Everything that is to be published for one clinic in one language.
 *
 * @param handbook what it was made from
 * @param editions of which there are documents here
 * @param folder where it goes: empty, or the clinic's folder with a slash at its end
 * @param inside the language's folder in site and PDFs, with a slash at its end; empty for the
 *     handbook's own language
 * @param site files of the site by their path in it; empty where none is made
 * @param prints documents to be set as PDF
 */
public record RenderedHandbook(
    Handbook handbook,
    List<Edition> editions,
    String folder,
    String inside,
    List<SiteFile> site,
    List<PrintDocument> prints) {
  public RenderedHandbook {
    editions = List.copyOf(editions);
    site = List.copyOf(site);
    prints = List.copyOf(prints);
  }

  /** The same with other files in its site. */
  RenderedHandbook with(List<SiteFile> other) {
    return new RenderedHandbook(handbook, editions, folder, inside, other, prints);
  }
}
