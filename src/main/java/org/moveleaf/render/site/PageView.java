package org.moveleaf.render.site;

import java.util.List;
import org.moveleaf.render.text.Html;

/**
 * What the layout needs to know of a page.
 *
 * @param path from the site's root
 * @param root what leads from the page to the site's root
 * @param title of the window; the handbook's own on the home page
 * @param description one sentence for search engines and previews
 * @param section which entry of the navigation it belongs to
 * @param canonical its full address, {@code null} without a base URL
 * @param languages the same page in all languages; none if there is only one
 * @param structuredData JSON-LD, {@code null} for none
 */
public record PageView(
    String path,
    String root,
    String title,
    String description,
    String section,
    String canonical,
    List<LanguageSwitch.Choice> languages,
    Html structuredData) {

  /** The hash by which the content security policy knows the structured data. */
  public String structuredDataHash() {
    return SiteAssets.policyHash(structuredData.markup());
  }
}
