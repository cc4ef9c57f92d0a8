package org.moveleaf.check;

import org.moveleaf.diagnostic.Diagnostic;
import org.moveleaf.diagnostic.Diagnostics;
import org.moveleaf.model.Handbook;

/** Paper leads to the site only if it is known where the site stands. */
final class BaseUrlIsKnown implements Rule {

  @Override
  public void check(Handbook handbook, Diagnostics diagnostics) {
    boolean readable = handbook.settings().origin().has("title");
    if (readable && handbook.settings().imprint().baseUrl().isEmpty()) {
      diagnostics.add(
          Diagnostic.warning(
                  "handbook/no-base-url",
                  handbook.settings().origin().source().start(),
                  "no `base-url`, so printed sheets bear neither a QR code nor an address")
              .withHint(
                  "add `base-url: https://clinic.example/handbook/`, or build with --base-url"));
    }
  }
}
