package org.moveleaf.check;

import org.moveleaf.diagnostic.Diagnostic;
import org.moveleaf.diagnostic.Diagnostics;
import org.moveleaf.diagnostic.DidYouMean;
import org.moveleaf.model.Destination;
import org.moveleaf.model.Handbook;
import org.moveleaf.model.Ref;

/** The clinic's logo is one of the handbook's pictures. */
final class LogoExists implements Rule {

  @Override
  public void check(Handbook handbook, Diagnostics diagnostics) {
    handbook.settings().clinic().logo().ifPresent(logo -> check(logo, handbook, diagnostics));
  }

  private static void check(Ref logo, Handbook handbook, Diagnostics diagnostics) {
    boolean found =
        Destination.of(logo.id(), logo.range().path()) instanceof Destination.File file
            && (handbook.pictures().containsKey(file.path())
                || handbook.unreadable().contains(file.path()));
    if (!found) {
      diagnostics.add(
          Diagnostic.error(
                  "handbook/unknown-logo", logo.range(), "there is no picture `" + logo.id() + "`")
              .withHint(
                  DidYouMean.nearest(logo.id(), handbook.pictures().keySet())
                      .map(near -> "did you mean `" + near + "`?")
                      .orElse("put it into `images` and name it `images/logo.svg`")));
    }
  }
}
