package org.moveleaf.render.site;

import java.util.ArrayList;
import java.util.List;
import org.moveleaf.theme.Theme;

/**
 * What finds exercises in a list: the search engine, its index, and what joins them to the page.
 *
 * @param scripts that the page loads, in their order
 * @param later the index, where the page loads it only when it is needed; {@code null} where it is
 *     among the scripts
 */
record FinderScripts(List<String> scripts, String later) {

  private static final String ENGINE = "site/vendor/minisearch-7.2.0.min.js";

  /**
   * @param index its path
   * @param later whether it is too big to be waited for
   */
  static FinderScripts in(SiteAssets assets, Theme theme, String index, boolean later) {
    List<String> scripts = new ArrayList<>();
    scripts.add(assets.add("assets/search", ".js", theme.require(ENGINE).text()));
    if (!later) {
      scripts.add(index);
    }
    scripts.add(assets.add("assets/finder", ".js", theme.require("site/finder.js").text()));
    return new FinderScripts(List.copyOf(scripts), later ? index : null);
  }
}
