package org.moveleaf.render.site;

import java.net.URI;
import java.util.List;
import org.moveleaf.model.Handbook;
import org.moveleaf.render.text.Html;

/** {@code sitemap.xml}, by the protocol of sitemaps.org. */
final class SiteMap {

  private SiteMap() {}

  static SiteFile file(List<String> pages, URI base, Handbook handbook) {
    StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    xml.append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
    for (String page : pages) {
      String path = SitePaths.canonical(page);
      xml.append("<url><loc>")
          .append(Html.escape(base.resolve(path).toString()))
          .append("</loc><lastmod>")
          .append(handbook.settings().imprint().edition())
          .append("</lastmod></url>\n");
    }
    xml.append("</urlset>\n");
    return SiteFile.text("sitemap.xml", xml::toString);
  }
}
