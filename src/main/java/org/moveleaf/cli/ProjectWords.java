package org.moveleaf.cli;

import java.util.Optional;
import org.moveleaf.content.Project;
import org.moveleaf.content.SettingsReader;
import org.moveleaf.diagnostic.Diagnostics;
import org.moveleaf.model.Vocabulary;
import org.moveleaf.theme.Theme;
import org.moveleaf.theme.ThemeLoader;

/** The words that a project's content may use, for commands that do not read the content. */
final class ProjectWords {

  private ProjectWords() {}

  /** The words; empty, and reported, where the settings or their theme cannot be read. */
  static Optional<Vocabulary> of(Project project, Diagnostics diagnostics) {
    return new SettingsReader(project, diagnostics)
        .read()
        .flatMap(settings -> new ThemeLoader(project.themes(), diagnostics).load(settings))
        .map(Theme::vocabulary);
  }
}
