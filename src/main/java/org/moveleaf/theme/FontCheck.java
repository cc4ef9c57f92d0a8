package org.moveleaf.theme;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.moveleaf.diagnostic.Diagnostic;
import org.moveleaf.diagnostic.Diagnostics;
import org.moveleaf.theme.Theme.Layer;

/** Whether the files of a clinic's own typefaces are fonts, and those for print TrueType. */
final class FontCheck {

  private final Theme theme;
  private final Diagnostics diagnostics;

  FontCheck(Theme theme, Diagnostics diagnostics) {
    this.theme = theme;
    this.diagnostics = diagnostics;
  }

  /** What the program brings is right; only faces of themes beside the content are looked at. */
  void run(List<Layer> layers) {
    Set<String> print = new LinkedHashSet<>();
    Set<String> web = new LinkedHashSet<>();
    layers.stream()
        .filter(layer -> layer.folder() instanceof ThemeFolder.OnDisk)
        .flatMap(layer -> layer.manifest().fonts().stream())
        .forEach(
            face -> {
              print.add(face.print());
              web.add(face.web());
            });
    web.removeAll(print);
    print.remove("");
    web.remove("");
    print.forEach(path -> theme.find(path).ifPresent(file -> checkPrint(path, file)));
    web.forEach(path -> theme.find(path).ifPresent(file -> checkWeb(path, file)));
  }

  private void checkPrint(String path, ThemeFile file) {
    Optional<FontFormat> format = FontFormat.of(file.bytes());
    if (format.isEmpty()) {
      report(path, "is no font", "put the TrueType file itself there; it ends in `.ttf`");
    } else if (!format.get().css().equals("truetype")) {
      report(
          path,
          "is no TrueType font but " + format.get().shown(),
          "name the same typeface as `.ttf` under `print`");
    }
  }

  private void checkWeb(String path, ThemeFile file) {
    if (FontFormat.of(file.bytes()).isEmpty()) {
      report(path, "is no font", "put the web font itself there; it ends in `.woff2`");
    }
  }

  private void report(String path, String what, String hint) {
    diagnostics.add(
        Diagnostic.error("theme/bad-font", theme.named(path), "`" + path + "` " + what)
            .withHint(hint));
  }
}
