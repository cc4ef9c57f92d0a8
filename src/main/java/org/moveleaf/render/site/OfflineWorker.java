package org.moveleaf.render.site;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.moveleaf.cache.Content;

/**
 * {@code sw.js}, which keeps the site in the browser. It names files with the hash of their
 * content: the browser takes a file for this version only if it has just these bytes, also while a
 * host is being filled with the next one. Of a site that is too big for that it names those that
 * every reader needs, and the browser keeps others as they are looked at.
 */
final class OfflineWorker {

  /** What grows with the number of exercises, and the sitemap, which no browser asks for. */
  private static final Pattern OF_AN_EXERCISE =
      Pattern.compile(
          "assets/(exercises|index)-.*|(figures|images|find|programmes|exercises)/.*|.*[.]xml");

  private final String program;
  private final boolean whole;
  private final List<SiteFile> files = new ArrayList<>();
  private final Map<String, String> hashes = new ConcurrentHashMap<>();

  /**
   * @param program the theme's part of the script
   * @param whole whether readers keep all of the site; else only what each of them needs, and what
   *     they have looked at
   */
  OfflineWorker(String program, boolean whole) {
    this.program = program;
    this.whole = whole;
  }

  /** The same files, watched as they are made, and the script that keeps them. */
  List<SiteFile> keep(List<SiteFile> all) {
    List<SiteFile> kept = new ArrayList<>();
    for (SiteFile each : all) {
      boolean isListed = whole || isForAll(each.path());
      kept.add(isListed ? watched(each) : each);
    }
    kept.add(SiteFile.text("sw.js", this::script));
    return kept;
  }

  private static boolean isForAll(String path) {
    return SitePaths.FIXED.contains(path)
        ? !path.equals(SitePaths.SOURCES)
        : !OF_AN_EXERCISE.matcher(path).matches();
  }

  /** Notes the hash in passing, so that no page need be made twice for it. */
  private SiteFile watched(SiteFile file) {
    SiteFile watched =
        new SiteFile(
            file.path(),
            file.page(),
            () -> {
              Content content = file.content().get();
              hashes.put(file.path(), content.integrity());
              return content;
            });
    files.add(watched);
    return watched;
  }

  private String script() {
    Map<String, String> sorted = new TreeMap<>();
    for (SiteFile each : files) {
      if (!hashes.containsKey(each.path())) {
        each.content().get();
      }
      sorted.put(each.path(), hashes.get(each.path()));
    }
    String list = json(sorted);
    String version = SiteAssets.hash(list.getBytes(StandardCharsets.UTF_8));
    return String.join(
        "\n",
        "const VERSION = \"" + version + "\";",
        "const WHOLE = " + whole + ";",
        "const FILES = " + list + ";",
        program);
  }

  private static String json(Map<String, String> hashes) {
    StringWriter out = new StringWriter();
    try (JsonWriter json = new JsonWriter(out)) {
      json.beginObject();
      for (Map.Entry<String, String> each : hashes.entrySet()) {
        json.name(each.getKey()).value(each.getValue());
      }
      json.endObject();
    } catch (IOException e) {
      throw new UncheckedIOException("a string cannot fail", e);
    }
    return out.toString();
  }
}
