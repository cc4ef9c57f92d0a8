package org.moveleaf.render.site;

import java.util.ArrayList;
import java.util.List;
import org.moveleaf.theme.Theme;

/**
 * The scripts of the pages that do something, as paths in the order in which a page loads them.
 * What several pages share is a file of its own, so that it is loaded once.
 *
 * @param words what fills numbers into messages
 * @param handout of the page that makes handouts
 * @param follow of the page that leads through a session
 * @param diary of the diary
 */
record AppScripts(String words, List<String> handout, List<String> follow, List<String> diary) {

  private static final String WORDS = "site/vendor/intl-messageformat-12.1.5.min.js";
  private static final String QR = "site/vendor/qrcode-generator-2.0.4.min.js";

  /**
   * @param finder what finds exercises
   * @param data what the pages know of the handbook
   */
  static AppScripts in(SiteAssets assets, Theme theme, FinderScripts finder, String data) {
    String words = assets.add("assets/words", ".js", theme.require(WORDS).text());
    String known = assets.add("assets/data", ".js", data);
    String shared = joined(assets, theme, "shared", "page", "doses", "choice", "diary-book");
    List<String> common = List.of(words, known, shared);
    String qr = assets.add("assets/qr", ".js", theme.require(QR).text());
    List<String> handout = new ArrayList<>(common);
    handout.addAll(finder.scripts());
    handout.add(qr);
    handout.add(joined(assets, theme, "handout", "sheet", "handout"));
    return new AppScripts(
        words,
        List.copyOf(handout),
        with(common, joined(assets, theme, "follow", "session", "follow")),
        with(common, joined(assets, theme, "diary", "diary")));
  }

  private static List<String> with(List<String> common, String own) {
    List<String> all = new ArrayList<>(common);
    all.add(own);
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
