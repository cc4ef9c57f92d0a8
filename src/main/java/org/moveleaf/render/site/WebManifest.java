package org.moveleaf.render.site;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;

/**
 * {@code manifest.webmanifest}, by which a phone puts the site on its home screen,
 * https://www.w3.org/TR/appmanifest/. Its addresses are relative, so that it works in a sub-folder.
 */
final class WebManifest {

  private WebManifest() {}

  /**
   * @param tokens colours of the theme
   */
  static SiteFile file(SiteView site, Map<String, String> tokens) {
    return SiteFile.text("manifest.webmanifest", () -> json(site, tokens));
  }

  private static String json(SiteView site, Map<String, String> tokens) {
    StringWriter out = new StringWriter();
    try (JsonWriter json = new JsonWriter(out)) {
      json.setIndent(" ");
      json.beginObject();
      json.name("name").value(site.title());
      json.name("short_name").value(site.title());
      json.name("description").value(site.description());
      json.name("lang").value(site.language());
      json.name("dir").value(site.direction());
      json.name("id").value("./");
      json.name("start_url").value("./index.html");
      json.name("scope").value("./");
      json.name("display").value("minimal-ui");
      json.name("background_color").value(tokens.get("paper"));
      json.name("theme_color").value(tokens.get("card"));
      json.name("icons").beginArray();
      icon(json, "favicon.svg", "image/svg+xml", "any", "any");
      icon(json, "icon-192.png", "image/png", "192x192", "any");
      icon(json, "icon-512.png", "image/png", "512x512", "any");
      icon(json, "icon-maskable-512.png", "image/png", "512x512", "maskable");
      json.endArray();
      json.endObject();
    } catch (IOException e) {
      throw new UncheckedIOException("a string cannot fail", e);
    }
    return out + "\n";
  }

  private static void icon(JsonWriter json, String name, String type, String sizes, String purpose)
      throws IOException {
    json.beginObject();
    json.name("src").value("assets/" + name);
    json.name("type").value(type);
    json.name("sizes").value(sizes);
    json.name("purpose").value(purpose);
    json.endObject();
  }
}
