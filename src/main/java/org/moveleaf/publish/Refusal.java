package org.moveleaf.publish;

import org.moveleaf.diagnostic.Diagnostic;
import org.moveleaf.diagnostic.SourceText;
import org.moveleaf.render.print.PrintDocument;
import org.moveleaf.theme.ThemeException;

/** What the print engine cannot set. */
final class Refusal {

  private Refusal() {}

  static ThemeException of(PrintDocument print, String why, Exception cause) {
    return new ThemeException(
        Diagnostic.error(
                "print/refused",
                SourceText.absent(print.path()).start(),
                "the print engine refuses it: " + why.strip())
            .withHint("look at the theme's `templates/print` and its style sheets for print"),
        cause);
  }
}
