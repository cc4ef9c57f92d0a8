package org.moveleaf.render;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.moveleaf.check.Rules;
import org.moveleaf.content.HandbookReader;
import org.moveleaf.content.Project;
import org.moveleaf.content.SettingsReader;
import org.moveleaf.diagnostic.Diagnostics;
import org.moveleaf.figure.Gallery;
import org.moveleaf.figure.Illustration;
import org.moveleaf.language.WordLists;
import org.moveleaf.model.Handbook;
import org.moveleaf.model.Settings;
import org.moveleaf.render.site.SiteFile;
import org.moveleaf.render.view.Drawings;
import org.moveleaf.testing.TestProject;
import org.moveleaf.theme.Theme;
import org.moveleaf.theme.ThemeLoader;

/** The rendered files of a project, without writing them. */
final class Pages {

  private final Map<String, SiteFile> files = new TreeMap<>();
  private final RenderedHandbook rendered;

  private Pages(RenderedHandbook rendered) {
    this.rendered = rendered;
    rendered.site().forEach(each -> files.put(each.path(), each));
  }

  static Pages of(TestProject testProject) {
    Diagnostics diagnostics = new Diagnostics();
    Project project = Project.in(testProject.root());
    Settings settings = new SettingsReader(project, diagnostics).read().orElseThrow();
    Theme theme = new ThemeLoader(project.themes(), diagnostics).load(settings).orElseThrow();
    Handbook handbook = new HandbookReader(project, diagnostics).read(settings, theme.vocabulary());
    Rules.check(
        handbook,
        WordLists.of("en").orElseThrow(),
        LocalDate.of(2026, 2, 1),
        Rules.Kept.nothing(),
        diagnostics);
    if (diagnostics.hasErrors()) {
      throw new IllegalStateException(diagnostics.sorted().toString());
    }
    return new Pages(
        new HandbookRenderer(List.of(new Localised(handbook, theme, Map.of())), drawings(handbook))
            .render()
            .get(0));
  }

  private static Drawings drawings(Handbook handbook) {
    Map<String, Illustration> drawn = new HashMap<>();
    handbook.figures().values().forEach(e -> drawn.put(e.keyed().key(), Gallery.draw(e.figure())));
    return new Drawings(handbook, drawn);
  }

  /** A page's markup. */
  String page(String path) {
    return files.get(path).content().get().text();
  }

  Map<String, SiteFile> files() {
    return files;
  }

  /** The handbook's document. */
  String book() {
    return rendered.prints().get(0).layouts().get(0).get();
  }
}
