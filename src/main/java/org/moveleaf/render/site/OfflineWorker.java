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
import org.moveleaf.cache.Content;

/**
 * {@code sw.js}, which keeps the whole site in the browser. It names every file with the hash of
 * its content: the browser takes a file for this version only if it has just these bytes, also
 * while a host is being filled with the next one.
 */
final class OfflineWorker {

  private final String program;
  private final List<SiteFile> files = new ArrayList<>();
  private final Map<String, String> hashes = new ConcurrentHashMap<>();

  /**
   * @param program the theme's part of the script
   */
  OfflineWorker(String program) {
    this.program = program;
  }

  /** The same files, watched as they are made, and the script that keeps them. */
  List<SiteFile> keep(List<SiteFile> all) {
    all.forEach(each -> files.add(watched(each)));
    List<SiteFile> kept = new ArrayList<>(files);
    kept.add(SiteFile.text("sw.js", this::script));
    return kept;
  }

  /** Notes the hash in passing, so that no page need be made twice for it. */
  private SiteFile watched(SiteFile file) {
    return new SiteFile(
        file.path(),
        file.page(),
        () -> {
          Content content = file.content().get();
          hashes.put(file.path(), content.integrity());
          return content;
        });
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
    return "const VERSION = \"" + version + "\";\nconst FILES = " + list + ";\n" + program;
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
