package org.moveleaf.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.moveleaf.cache.Content;
import org.moveleaf.render.site.SiteFile;

/**
 * Lets the pages of a site load themselves anew when a later version of it is out: for {@code
 * watch}, never for what is published.
 *
 * @param version of this rendering; each has its own
 */
public record LiveReload(String version) implements UnaryOperator<RenderedHandbook> {

  private static final String SCRIPT = "assets/live-reload.js";
  private static final String VERSION = "assets/live-version.js";

  private static final Pattern OLD_TAG =
      Pattern.compile("<script src=\"[./]*" + Pattern.quote(SCRIPT) + "\"[^>]*></script>\n");

  @Override
  public RenderedHandbook apply(RenderedHandbook rendered) {
    List<SiteFile> files = new ArrayList<>();
    rendered.site().forEach(each -> files.add(each.page() ? withScript(each) : each));
    if (rendered.inside().isEmpty()) {
      files.add(file(SCRIPT, script()));
      files.add(file(VERSION, "moveleafVersion(\"" + version + "\");\n"));
    }
    return rendered.with(files);
  }

  private SiteFile withScript(SiteFile page) {
    return new SiteFile(
        page.path(),
        true,
        () -> {
          String html = page.content().get().text();
          // A page of the last preview may come as it lies there, with the script of that.
          String bare = OLD_TAG.matcher(html).replaceAll("");
          return Content.of(bare.replaceFirst("</head>", tag(page.path()) + "</head>"));
        });
  }

  private String tag(String path) {
    long depth = path.chars().filter(each -> each == '/').count();
    return "<script src=\""
        + "../".repeat((int) depth)
        + SCRIPT
        + "\" data-version=\""
        + version
        + "\"></script>\n";
  }

  private static SiteFile file(String path, String text) {
    return new SiteFile(path, false, () -> Content.of(text));
  }

  private static String script() {
    try (InputStream in = LiveReload.class.getResourceAsStream("live-reload.js")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
