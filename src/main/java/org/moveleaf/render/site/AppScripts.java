package org.moveleaf.render.site;

import java.util.ArrayList;
import java.util.List;
import org.moveleaf.theme.Theme;

/**
 * The scripts of the pages that do something, as paths in the order in which a page loads them.
 * What several pages share is a file of its own, so that it is loaded once.
 *
 * @param handout of the page that makes handouts
 * @param follow of the page that leads through a session
 * @param diary of the diary
 */
record AppScripts(List<String> handout, List<String> follow, List<String> diary) {

  private static final String WORDS = "site/vendor/intl-messageformat-12.1.5.min.js";
  private static final String QR = "site/vendor/qrcode-generator-2.0.4.min.js";

  /**
   * @param search the scripts of the exercise list
   * @param data what the pages know of the handbook
   */
  static AppScripts in(
      SiteAssets assets, Theme theme, SiteRenderer.SearchFiles search, String data) {
    String words = assets.add("assets/words", ".js", theme.require(WORDS).text());
    String known = assets.add("assets/data", ".js", data);
    String shared = joined(assets, theme, "shared", "page", "doses", "choice", "diary-book");
    List<String> common = List.of(words, known, shared);
    String qr = assets.add("assets/qr", ".js", theme.require(QR).text());
    return new AppScripts(
        with(
            common,
            search.engine(),
            search.index(),
            qr,
            joined(assets, theme, "handout", "sheet", "handout")),
        with(common, joined(assets, theme, "follow", "session", "follow")),
        with(common, joined(assets, theme, "diary", "diary")));
  }

  private static List<String> with(List<String> common, String... own) {
    List<String> all = new ArrayList<>(common);
    all.addAll(List.of(own));
    return List.copyOf(all);
  }

  private static String joined(SiteAssets assets, Theme theme, String name, String... parts) {
    StringBuilder script = new StringBuilder();
    for (String part : parts) {
      script.append(theme.require("site/apps/" + part + ".js").text()).append('\n');
    }
    return assets.add("assets/" + name, ".js", script.toString());
  }
}
