package org.moveleaf.check;

import java.util.Optional;
import org.moveleaf.diagnostic.Diagnostic;
import org.moveleaf.diagnostic.Diagnostics;
import org.moveleaf.diagnostic.DidYouMean;
import org.moveleaf.diagnostic.SourceRange;
import org.moveleaf.model.Handbook;
import org.moveleaf.model.Origin;

/** The checks that {@code handbook.yaml} takes in another way exist, and may be taken so. */
final class ChecksAreConfigurable implements Rule {

  @Override
  public void check(Handbook handbook, Diagnostics diagnostics) {
    for (String code : handbook.settings().checks().keySet()) {
      SourceRange place = key(code, handbook.settings().origin());
      if (Checks.isFixed(code)) {
        diagnostics.add(
            Diagnostic.error(
                    "handbook/fixed-check", place, "the check `" + code + "` cannot be changed")
                .withHint("what it finds would break the site or make it unsafe; take this out"));
      } else if (!Checks.configurable().containsKey(code)) {
        diagnostics.add(
            Diagnostic.error("handbook/unknown-check", place, "there is no check `" + code + "`")
                .withHint(hint(code)));
      }
    }
  }

  /** The code itself: it stands before its value, or, where that was refused, below `checks`. */
  private static SourceRange key(String code, Origin origin) {
    SourceRange value = origin.at("checks." + code);
    String text = origin.source().text();
    int before = text.lastIndexOf(code, value.start());
    int start = before < 0 ? text.indexOf(code, value.start()) : before;
    return start < 0 ? value : origin.source().range(start, start + code.length());
  }

  private static Optional<String> hint(String code) {
    return DidYouMean.hint(code, Checks.configurable().keySet())
        .or(() -> Optional.of("write the code as a report shows it in square brackets"));
  }
}
