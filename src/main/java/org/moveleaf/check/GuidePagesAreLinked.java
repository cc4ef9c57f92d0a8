package org.moveleaf.check;

import java.util.HashSet;
import java.util.Set;
import org.moveleaf.diagnostic.Diagnostic;
import org.moveleaf.diagnostic.Diagnostics;
import org.moveleaf.model.Destination;
import org.moveleaf.model.GuidePage;
import org.moveleaf.model.Handbook;
import org.moveleaf.model.Inline;
import org.moveleaf.model.Links;
import org.moveleaf.model.Texts;

/** A text leads to each guide page but the first, with which a reader of the guide begins. */
final class GuidePagesAreLinked implements Rule {

  @Override
  public void check(Handbook handbook, Diagnostics diagnostics) {
    Set<String> linked = new HashSet<>();
    for (Texts.Located text : Texts.withLinks(handbook)) {
      for (Inline.Link link : Links.in(text.prose()).links()) {
        String from = link.range().path();
        if (Destination.of(link.destination(), from) instanceof Destination.File file
            && !file.path().equals(from)) {
          linked.add(file.path());
        }
      }
    }
    handbook.guide().values().stream()
        .skip(1)
        .filter(page -> !linked.contains(page.origin().source().path()))
        .forEach(page -> report(page, diagnostics));
  }

  private static void report(GuidePage page, Diagnostics diagnostics) {
    diagnostics.add(
        Diagnostic.notice("guide/orphan", page.origin().at("title"), "no text links to this page")
            .withHint("link to it where a reader would want it: `[…](" + page.id() + ".md)`"));
  }
}
