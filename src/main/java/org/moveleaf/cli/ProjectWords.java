package org.moveleaf.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.moveleaf.content.FileKind;
import org.moveleaf.content.Project;
import org.moveleaf.content.SettingsReader;
import org.moveleaf.diagnostic.Diagnostics;
import org.moveleaf.model.Vocabulary;
import org.moveleaf.theme.Theme;
import org.moveleaf.theme.ThemeLoader;
import org.moveleaf.theme.ThemeManifest;

/** What a project's content may say, for commands that do not read the content. */
final class ProjectWords {

  private ProjectWords() {}

  /** The words; empty, and reported, where the settings or their theme cannot be read. */
  static Optional<Vocabulary> of(Project project, Diagnostics diagnostics) {
    return new SettingsReader(project, diagnostics)
        .read()
        .flatMap(settings -> new ThemeLoader(project.themes(), diagnostics).load(settings))
        .map(Theme::vocabulary);
  }

  /**
   * All kinds of files that anybody edits, those of themes last.
   *
   * @param words that content may use
   */
  static List<FileKind> kinds(Vocabulary words) {
    List<FileKind> kinds = new ArrayList<>(FileKind.all(words));
    kinds.add(new FileKind("theme", "themes/*/theme.yaml", ThemeManifest.describe()));
    return kinds;
  }
}
