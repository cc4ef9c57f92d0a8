package org.moveleaf.check;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.moveleaf.diagnostic.Diagnostic;
import org.moveleaf.diagnostic.Diagnostics;
import org.moveleaf.model.Handbook;
import org.moveleaf.model.Origin;

/** No two exercises, and no two programmes, have the same title: a reader could not tell them. */
final class NamesAreDistinct implements Rule {

  @Override
  public void check(Handbook handbook, Diagnostics diagnostics) {
    Map<String, String> exercises = new HashMap<>();
    handbook
        .exercises()
        .values()
        .forEach(each -> check("exercise", each.title(), each.origin(), exercises, diagnostics));
    Map<String, String> programmes = new HashMap<>();
    handbook
        .programmes()
        .values()
        .forEach(each -> check("programme", each.title(), each.origin(), programmes, diagnostics));
  }

  private static void check(
      String family,
      String title,
      Origin origin,
      Map<String, String> seen,
      Diagnostics diagnostics) {
    String other = seen.putIfAbsent(title.toLowerCase(Locale.ROOT), origin.source().path());
    if (other != null && origin.has("title")) {
      diagnostics.add(
          Diagnostic.error(
                  family + "/duplicate-title",
                  origin.at("title"),
                  "the title `" + title + "` also stands in " + other)
              .withHint("give each its own title"));
    }
  }
}
