package org.moveleaf;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Consumer;
import org.moveleaf.check.Rules;
import org.moveleaf.content.HandbookReader;
import org.moveleaf.content.Project;
import org.moveleaf.content.SettingsReader;
import org.moveleaf.diagnostic.Diagnostics;
import org.moveleaf.model.Handbook;
import org.moveleaf.model.Settings;
import org.moveleaf.publish.Publication;
import org.moveleaf.publish.Publisher;
import org.moveleaf.render.HandbookRenderer;
import org.moveleaf.render.RenderedHandbook;
import org.moveleaf.theme.Theme;
import org.moveleaf.theme.ThemeLoader;

/** The way from a folder to a site and its PDFs. */
public final class Moveleaf {

  private final BuildRequest request;
  private final Consumer<String> progress;
  private final Diagnostics diagnostics = new Diagnostics();

  /**
   * @param progress is told what has been done so far, a short line each time
   */
  public Moveleaf(BuildRequest request, Consumer<String> progress) {
    this.request = request;
    this.progress = progress;
  }

  /** A handbook without errors, and the theme to show it in. */
  private record Checked(Handbook handbook, Theme theme) {}

  /** Reads, checks, renders and publishes; with an error nothing is published. */
  public BuildResult build() {
    Optional<Publication> publication =
        readAndCheck()
            .map(
                checked -> {
                  RenderedHandbook rendered =
                      HandbookRenderer.render(checked.handbook, checked.theme);
                  return publisher(checked.handbook).publish(rendered);
                });
    return new BuildResult(diagnostics.sorted(), publication);
  }

  /** Reads and checks only. */
  public BuildResult check() {
    readAndCheck();
    return new BuildResult(diagnostics.sorted(), Optional.empty());
  }

  private Optional<Checked> readAndCheck() {
    Project project = Project.in(request.folder());
    Optional<Settings> settings = new SettingsReader(project, diagnostics).read();
    Optional<Theme> theme =
        settings.flatMap(each -> new ThemeLoader(project.themes(), diagnostics).load(each));
    if (theme.isEmpty()) {
      return Optional.empty();
    }
    Handbook handbook =
        new HandbookReader(project, diagnostics)
            .read(atBaseUrl(settings.get()), theme.get().vocabulary());
    progress.accept(counted(handbook));
    Rules.check(handbook, diagnostics);
    return diagnostics.hasErrors()
        ? Optional.empty()
        : Optional.of(new Checked(handbook, theme.get()));
  }

  private static String counted(Handbook handbook) {
    return String.format(
        "Read %d exercises, %d programmes, %d guide pages, %d sources.",
        handbook.exercises().size(),
        handbook.programmes().size(),
        handbook.guide().size(),
        handbook.sources().size());
  }

  private Settings atBaseUrl(Settings settings) {
    return request.baseUrl().map(settings::at).orElse(settings);
  }

  private Publisher publisher(Handbook handbook) {
    Path output = request.output().toAbsolutePath().normalize();
    Instant edition =
        handbook.settings().imprint().edition().atStartOfDay(ZoneOffset.UTC).toInstant();
    return new Publisher(output, edition);
  }
}
