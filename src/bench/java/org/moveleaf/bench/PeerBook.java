package org.moveleaf.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.moveleaf.content.HandbookReader;
import org.moveleaf.content.Project;
import org.moveleaf.content.SettingsReader;
import org.moveleaf.diagnostic.Diagnostics;
import org.moveleaf.figure.Gallery;
import org.moveleaf.model.ContentKeys;
import org.moveleaf.model.ExerciseFigure;
import org.moveleaf.model.Handbook;
import org.moveleaf.model.Settings;
import org.moveleaf.render.print.EditionRenderer;
import org.moveleaf.render.print.PrintDocument;
import org.moveleaf.render.template.Templates;
import org.moveleaf.render.view.Drawings;
import org.moveleaf.theme.Branding;
import org.moveleaf.theme.FontFace;
import org.moveleaf.theme.Theme;
import org.moveleaf.theme.ThemeLoader;

/**
 * The handbook as the print engine gets it, as a page with its pictures and fonts in files beside,
 * for other engines to print.
 */
final class PeerBook {

  private static final String PICTURES = "asset:/";
  private static final Pattern PICTURE = Pattern.compile(PICTURES + "[^)\"]+");

  private PeerBook() {}

  /**
   * Writes it.
   *
   * @param project without errors
   * @param figures where drawn figures are kept
   * @return the page
   */
  static Path write(Path project, Path figures, Path folder) throws IOException {
    PrintDocument book = book(project, figures);
    Files.createDirectories(folder);
    String xhtml = book.layouts().get(0).get();
    for (String picture :
        new TreeSet<>(PICTURE.matcher(xhtml).results().map(MatchResult::group).toList())) {
      Path file = folder.resolve(picture.substring(PICTURES.length()));
      Files.createDirectories(file.getParent());
      Files.write(file, book.pictures().find(picture).orElseThrow());
    }
    StringBuilder fonts = new StringBuilder("<style>");
    int count = 0;
    for (Map.Entry<FontFace, byte[]> each : book.fonts().entrySet()) {
      String name = "font-" + count++ + ".ttf";
      Files.write(folder.resolve(name), each.getValue());
      FontFace face = each.getKey();
      fonts.append(
          String.format(
              "@font-face{font-family:'%s';font-weight:%s;font-style:%s;src:url('%s')}",
              face.family(), face.weight(), face.italic() ? "italic" : "normal", name));
    }
    String page = xhtml.replace(PICTURES, "").replaceFirst("<style", fonts + "</style><style");
    return Files.writeString(folder.resolve("book.xhtml"), page);
  }

  private static PrintDocument book(Path folder, Path figures) {
    Diagnostics diagnostics = new Diagnostics();
    Project project = Project.in(folder);
    Settings settings = new SettingsReader(project, diagnostics).read().orElseThrow();
    Theme theme = new ThemeLoader(project.themes(), diagnostics).load(settings).orElseThrow();
    Handbook handbook = new HandbookReader(project, diagnostics).read(settings, theme.vocabulary());
    Theme look = new Branding(theme, diagnostics).in(settings.clinic().colours());
    Drawings drawings =
        new Drawings(
            handbook,
            new Gallery(figures)
                .draw(handbook.figures().values().stream().map(ExerciseFigure::keyed).toList()));
    List<PrintDocument> all =
        new EditionRenderer(handbook, drawings, look, new Templates(look), new ContentKeys())
            .render(settings.editions().get(0));
    return all.stream()
        .filter(each -> each.path().equals("handbook.pdf"))
        .findFirst()
        .orElseThrow();
  }
}
