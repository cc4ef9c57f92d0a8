package org.moveleaf.check;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.moveleaf.diagnostic.Diagnostic;
import org.moveleaf.diagnostic.Diagnostics;
import org.moveleaf.diagnostic.DidYouMean;
import org.moveleaf.model.Brand;
import org.moveleaf.model.Clinic;
import org.moveleaf.model.Handbook;
import org.moveleaf.model.Picture;
import org.moveleaf.model.Ref;

/** The logos of the clinic and of all brands are among the handbook's pictures. */
final class LogoExists implements Rule {

  @Override
  public void check(Handbook handbook, Diagnostics diagnostics) {
    Stream.concat(
            Stream.of(handbook.settings().clinic()),
            handbook.brands().values().stream().map(Brand::clinic))
        .filter(clinic -> clinic.logo().isPresent())
        .forEach(clinic -> check(clinic, handbook, diagnostics));
  }

  private static void check(Clinic clinic, Handbook handbook, Diagnostics diagnostics) {
    Ref logo = clinic.logo().orElseThrow();
    boolean found =
        clinic
            .logoPath()
            .filter(
                path ->
                    handbook.pictures().containsKey(path) || handbook.unreadable().contains(path))
            .isPresent();
    if (!found) {
      diagnostics.add(
          Diagnostic.error(
                  "handbook/unknown-logo", logo.range(), "there is no picture `" + logo.id() + "`")
              .withHint(
                  DidYouMean.nearest(logo.id(), typed(handbook.pictures().values()))
                      .map(near -> "did you mean `" + near + "`?")
                      .orElse("put it into `images` and name it `images/logo.svg`")));
    }
  }

  /** Pictures as the settings and a brand's file name them. */
  private static List<String> typed(Collection<Picture> pictures) {
    return pictures.stream().map(each -> "images/" + each.fileName()).toList();
  }
}
