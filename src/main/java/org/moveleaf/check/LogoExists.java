package org.moveleaf.check;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
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

  private static final String IMAGES = "images/";
  private static final int MOST_NAMED = 5;

  private static final Pattern KINDS = Pattern.compile("(?i).+\\.(svg|png|jpe?g)");

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
              .withHint(hint(logo.id(), handbook)));
    }
  }

  private static String hint(String typed, Handbook handbook) {
    List<String> there = typed(handbook.pictures().values());
    String file = typed.substring(Math.max(typed.lastIndexOf('/'), typed.lastIndexOf('\\')) + 1);
    Optional<String> meant =
        there.stream()
            .filter(each -> each.equalsIgnoreCase(IMAGES + file))
            .findFirst()
            .or(() -> DidYouMean.nearest(typed, there));
    if (meant.isPresent()) {
      return "did you mean `" + meant.get() + "`?";
    }
    if (!KINDS.matcher(file).matches()) {
      return "save it as SVG, PNG or JPEG, for example as `" + IMAGES + "logo.svg`";
    }
    String settings = handbook.settings().origin().source().path();
    String folder = settings.substring(0, settings.lastIndexOf('/') + 1) + "images";
    return "put `"
        + file
        + "` into the folder `"
        + folder
        + "`"
        + (typed.equals(IMAGES + file) ? "" : " and write `" + IMAGES + file + "`")
        + others(there);
  }

  private static String others(List<String> there) {
    return there.isEmpty() || there.size() > MOST_NAMED
        ? ""
        : "; what lies there: " + String.join(", ", there);
  }

  /** Pictures as the settings and a brand's file name them. */
  private static List<String> typed(Collection<Picture> pictures) {
    return pictures.stream().map(each -> IMAGES + each.fileName()).sorted().toList();
  }
}
