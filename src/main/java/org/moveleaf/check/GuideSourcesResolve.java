package org.moveleaf.check;

import org.moveleaf.diagnostic.Diagnostics;
import org.moveleaf.model.Handbook;

/** The source articles that a guide page names exist. */
final class GuideSourcesResolve implements Rule {

  @Override
  public void check(Handbook handbook, Diagnostics diagnostics) {
    References references = new References("guide", handbook, diagnostics);
    handbook.guide().values().stream()
        .flatMap(page -> page.evidence().articles().stream())
        .forEach(references::article);
  }
}
