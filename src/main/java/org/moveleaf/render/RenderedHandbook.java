package org.moveleaf.render;

import java.util.List;
import org.moveleaf.render.print.PrintDocument;
import org.moveleaf.render.site.SiteFile;

/**
 * Everything that is to be published for one clinic.
 *
 * @param folder where it goes: empty, or the clinic's folder with a slash at its end
 * @param site files of the site by their path in it; empty where none is made
 * @param prints documents to be set as PDF
 */
public record RenderedHandbook(String folder, List<SiteFile> site, List<PrintDocument> prints) {
  public RenderedHandbook {
    site = List.copyOf(site);
    prints = List.copyOf(prints);
  }
}
