package org.moveleaf.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.moveleaf.diagnostic.Diagnostic;
import org.moveleaf.diagnostic.Diagnostics;
import org.moveleaf.model.Edition;
import org.moveleaf.model.Handbook;
import org.moveleaf.model.Ref;
import org.moveleaf.model.Settings;
import org.moveleaf.schema.Ids;

/** Each edition has a name of its own, and what it selects exists. */
final class EditionsResolve implements Rule {

  /** Folders of the usual edition. */
  private static final List<String> RESERVED = List.of("exercises", "programmes", "posters");

  @Override
  public void check(Handbook handbook, Diagnostics diagnostics) {
    References references = new References("edition", handbook, diagnostics);
    Set<String> seen = new HashSet<>();
    Settings settings = handbook.settings();
    settings.siteOnly().forEach(ref -> checkLanguage(ref, handbook, diagnostics));
    for (Edition edition : settings.editions()) {
      edition.exercises().forEach(references::exercise);
      edition.programmes().forEach(references::programme);
      edition.brand().ifPresent(references::brand);
      edition.language().ifPresent(ref -> checkLanguage(ref, handbook, diagnostics));
      edition
          .language()
          .filter(ref -> settings.isSiteOnly(ref.id()))
          .ifPresent(ref -> reportUnprinted(ref, diagnostics));
      if (!seen.add(edition.id())) {
        diagnostics.add(
            Diagnostic.error(
                    "edition/second-edition",
                    handbook.settings().origin().at("editions"),
                    "two editions are called `" + edition.id() + "`")
                .withHint("give each its own `id`"));
      }
      boolean language = languages(handbook).contains(edition.id());
      boolean reserved =
          RESERVED.contains(edition.id()) || (language && !edition.isIn(edition.id()));
      if (reserved || Ids.isDevice(edition.id())) {
        diagnostics.add(
            Diagnostic.error(
                    "edition/reserved-name",
                    handbook.settings().origin().at("editions"),
                    "an edition cannot be called `" + edition.id() + "`")
                .withHint(
                    (reserved ? "that folder holds other PDFs" : "Windows takes it for a device")
                        + "; give it another `id`"));
      }
    }
  }

  private static List<String> languages(Handbook handbook) {
    return Stream.concat(
            Stream.of(handbook.settings().language()),
            handbook.settings().languages().stream().map(Ref::id))
        .toList();
  }

  private static void checkLanguage(Ref named, Handbook handbook, Diagnostics diagnostics) {
    List<String> known = languages(handbook);
    if (known.contains(named.id())) {
      return;
    }
    diagnostics.add(
        Diagnostic.error(
                "edition/unknown-language",
                named.range(),
                "there is nothing in the language `" + named.id() + "`")
            .withHint("this handbook is there in: " + String.join(", ", known)));
  }

  private static void reportUnprinted(Ref named, Diagnostics diagnostics) {
    diagnostics.add(
        Diagnostic.error(
                "edition/unprinted-language",
                named.range(),
                "nothing is printed in the language `" + named.id() + "`, which is `site-only`")
            .withHint("take it out of `site-only`, or leave this edition out"));
  }
}
