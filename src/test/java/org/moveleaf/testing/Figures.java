package org.moveleaf.testing;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.moveleaf.content.HandbookReader;
import org.moveleaf.content.Project;
import org.moveleaf.content.SettingsReader;
import org.moveleaf.diagnostic.Diagnostics;
import org.moveleaf.figure.DrawnIllustration;
import org.moveleaf.figure.Gallery;
import org.moveleaf.model.ExerciseFigure;
import org.moveleaf.model.Settings;
import org.moveleaf.theme.Theme;
import org.moveleaf.theme.ThemeLoader;

/** The figures of a project, by the names of their files. */
public final class Figures {

  private Figures() {}

  /** Those of the first handbook, read once for all tests. */
  private static final class OfHandbook {
    static final Map<String, ExerciseFigure> ALL = read(Path.of(""));
  }

  /** Drawings of them with their films: some seconds of all cores, spent once for all tests. */
  private static final class Drawn {
    static final Map<String, DrawnIllustration> ALL = drawAll();
  }

  /** Not in the class above: until its fields are set, no other thread may run code of it. */
  private static Map<String, DrawnIllustration> drawAll() {
    return ofHandbook().values().parallelStream()
        .collect(Collectors.toMap(ExerciseFigure::id, each -> Gallery.draw(each.figure())));
  }

  public static Map<String, ExerciseFigure> ofHandbook() {
    return OfHandbook.ALL;
  }

  public static Map<String, DrawnIllustration> drawn() {
    return Drawn.ALL;
  }

  /** Those of the project in a folder. */
  public static Map<String, ExerciseFigure> read(Path root) {
    Diagnostics diagnostics = new Diagnostics();
    Project project = Project.in(root);
    Settings settings = new SettingsReader(project, diagnostics).read().orElseThrow();
    Theme theme = new ThemeLoader(project.themes(), diagnostics).load(settings).orElseThrow();
    var figures =
        new HandbookReader(project, diagnostics).read(settings, theme.vocabulary()).figures();
    if (diagnostics.hasErrors()) {
      throw new IllegalStateException(diagnostics.sorted().toString());
    }
    return figures;
  }
}
