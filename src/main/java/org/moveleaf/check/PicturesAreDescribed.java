package org.moveleaf.check;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.moveleaf.diagnostic.Diagnostic;
import org.moveleaf.diagnostic.Diagnostics;
import org.moveleaf.diagnostic.SourceText;
import org.moveleaf.model.Clinic;
import org.moveleaf.model.Destination;
import org.moveleaf.model.Handbook;
import org.moveleaf.model.Inline;
import org.moveleaf.model.Links;
import org.moveleaf.model.Picture;
import org.moveleaf.model.Texts;

/** Pictures are used, an alternative text says what they show, and a note whose they are. */
final class PicturesAreDescribed implements Rule {

  private static final Set<String> EMPTY_WORDS =
      Set.of("image", "picture", "photo", "photograph", "figure", "graphic", "bild", "foto");

  @Override
  public void check(Handbook handbook, Diagnostics diagnostics) {
    Set<String> shown = new TreeSet<>();
    for (Texts.Located text : Texts.withLinks(handbook)) {
      for (Inline.Image image : Links.in(text.prose()).images()) {
        alternative(image, diagnostics);
        if (Destination.of(image.destination(), image.range().path())
            instanceof Destination.File file) {
          shown.add(file.path());
        }
      }
    }
    Set<String> logos = new TreeSet<>();
    logo(handbook.settings().clinic()).ifPresent(logos::add);
    handbook.brands().values().forEach(each -> logo(each.clinic()).ifPresent(logos::add));
    for (Picture picture : handbook.pictures().values()) {
      if (shown.contains(picture.path())) {
        licence(picture, diagnostics);
      } else if (!logos.contains(picture.path())) {
        diagnostics.add(
            Diagnostic.warning(
                    "file/unused",
                    SourceText.absent(picture.path()).start(),
                    "nothing uses `" + picture.fileName() + "`")
                .withHint("show it in a text, `![what it shows](…)`, or take it away"));
      }
    }
  }

  private static Optional<String> logo(Clinic clinic) {
    return clinic.logoPath();
  }

  private static void alternative(Inline.Image image, Diagnostics diagnostics) {
    String words = image.alternative().strip().toLowerCase(Locale.ROOT);
    String file = image.destination().replaceAll("^.*/", "").toLowerCase(Locale.ROOT);
    boolean weak =
        EMPTY_WORDS.contains(words)
            || words.matches("(an? )?(image|picture|photo|photograph) of .*")
            || words.equals(file)
            || words.equals(file.replaceAll("\\.[a-z]+$", ""));
    if (weak && !words.isEmpty()) {
      diagnostics.add(
          Diagnostic.warning(
                  "picture/weak-alternative",
                  image.range(),
                  "the alternative text `" + image.alternative() + "` does not say what is shown")
              .withHint("say what the reader would see: `![a person on a chair](…)`"));
    }
  }

  private static void licence(Picture picture, Diagnostics diagnostics) {
    if (picture.note().isEmpty()) {
      String name = picture.fileName().replaceAll("\\.[^.]+$", ".yaml");
      diagnostics.add(
          Diagnostic.notice(
                  "picture/no-licence",
                  SourceText.absent(picture.path()).start(),
                  "no note says who made `" + picture.fileName() + "` and how it may be used")
              .withHint("write `author:` and `licence:` into `" + name + "` beside it"));
    }
  }
}
