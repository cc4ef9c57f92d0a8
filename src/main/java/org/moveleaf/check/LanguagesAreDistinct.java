package org.moveleaf.check;

import java.util.HashSet;
import java.util.Set;
import org.moveleaf.diagnostic.Diagnostic;
import org.moveleaf.diagnostic.Diagnostics;
import org.moveleaf.model.Handbook;
import org.moveleaf.model.Ref;

/** No language is asked for twice, nor the one that the handbook is written in. */
final class LanguagesAreDistinct implements Rule {

  @Override
  public void check(Handbook handbook, Diagnostics diagnostics) {
    Set<String> seen = new HashSet<>();
    seen.add(handbook.settings().language());
    for (Ref each : handbook.settings().languages()) {
      if (!seen.add(each.id())) {
        diagnostics.add(
            Diagnostic.error(
                    "translation/second-language",
                    each.range(),
                    "the language `" + each.id() + "` is there already")
                .withHint("`languages` names those beside the handbook's own, each once"));
      }
    }
  }
}
