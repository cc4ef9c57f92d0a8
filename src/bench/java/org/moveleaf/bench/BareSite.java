package org.moveleaf.bench;

import com.google.gson.Gson;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * A site of the same content by the same libraries and nothing of ours: no model, no rules, no
 * report, no verification, nothing kept. It is written plainly, not tuned: what it takes tells how
 * much of our time is ours, not what these libraries could at best do.
 */
final class BareSite {

  private static final Pattern TAG = Pattern.compile("<[^>]*>");
  private static final List<String> KINDS = List.of("position", "region", "equipment");

  private final Path out;
  private final Template template;
  private final Map<String, Object> shared;

  /** A file of Markdown, read. */
  private record Page(
      String id, String path, Map<String, Object> fields, String body, String summary) {
    String title() {
      return fields.get("title").toString();
    }

    /** As lists show it. */
    Map<String, Object> entry() {
      return Map.of("path", path, "title", title(), "summary", summary);
    }
  }

  private BareSite(Path out, Template template, Map<String, Object> shared) {
    this.out = out;
    this.template = template;
    this.shared = shared;
  }

  /**
   * Packs it, as a virtual machine shares classes only of what is packed.
   *
   * @param jar where to; it is written
   */
  static void pack(Path jar) throws IOException {
    Path classes =
        Path.of(
            URI.create(
                BareSite.class.getProtectionDomain().getCodeSource().getLocation().toString()));
    String folder = BareSite.class.getPackageName().replace('.', '/');
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
        Stream<Path> files = Files.list(classes.resolve(folder))) {
      for (Path each : files.sorted().toList()) {
        String name = each.getFileName().toString();
        if (name.startsWith(BareSite.class.getSimpleName())) {
          out.putNextEntry(new JarEntry(folder + "/" + name));
          Files.copy(each, out);
        }
      }
    }
  }

  /**
   * @param arguments the folder of a project, that of the template, and that of the site
   */
  public static void main(String[] arguments) throws IOException {
    Path project = Path.of(arguments[0]);
    Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
    configuration.setDirectoryForTemplateLoading(Path.of(arguments[1]).toFile());
    configuration.setDefaultEncoding("UTF-8");
    configuration.setLocale(Locale.ROOT);
    configuration.setNumberFormat("computer");
    List<Page> exercises = read(project, "exercises");
    Map<String, String> titles = new HashMap<>();
    exercises.forEach(each -> titles.put(each.id, each.title()));
    Map<String, Object> shared =
        Map.of("titles", titles, "articles", articles(project.resolve("seeds")));
    BareSite site =
        new BareSite(Path.of(arguments[2]), configuration.getTemplate("page.ftlh"), shared);
    site.write(exercises, read(project, "programmes"), read(project, "guide"));
  }

  private static List<Page> read(Path project, String kind) throws IOException {
    Parser parser = Parser.builder().build();
    HtmlRenderer renderer = HtmlRenderer.builder().build();
    try (Stream<Path> files = Files.list(project.resolve("content").resolve(kind))) {
      return files.sorted().toList().parallelStream()
          .map(file -> page(file, kind, parser, renderer))
          .sorted(Comparator.comparing(Page::title))
          .toList();
    }
  }

  private static Page page(Path file, String kind, Parser parser, HtmlRenderer renderer) {
    String text = text(file);
    int end = text.indexOf("\n---\n", 3);
    String id = file.getFileName().toString().replace(".md", "");
    String body = renderer.render(parser.parse(text.substring(end + 5)));
    return new Page(
        id, kind + "/" + id + ".html", yaml(text.substring(4, end + 1)), body, summary(body));
  }

  /** As Hugo's: the first seventy words. */
  private static String summary(String body) {
    String plain = TAG.matcher(body.substring(0, Math.min(body.length(), 1_200))).replaceAll("");
    return Stream.of(plain.strip().split("\\s+")).limit(70).collect(Collectors.joining(" "));
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> yaml(String text) {
    return (Map<String, Object>)
        new Load(LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build())
            .loadFromString(text);
  }

  private static Map<String, Object> articles(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      Map<String, Object> articles = new HashMap<>();
      files.forEach(
          each ->
              articles.put(each.getFileName().toString().replace(".yaml", ""), yaml(text(each))));
      return articles;
    }
  }

  private void write(List<Page> exercises, List<Page> programmes, List<Page> guide)
      throws IOException {
    Map<String, List<Page>> lists = new TreeMap<>();
    for (Page each : exercises) {
      for (String kind : KINDS) {
        for (Object tag : (List<?>) each.fields.get(kind)) {
          lists.computeIfAbsent(kind + "/" + tag, key -> new ArrayList<>()).add(each);
        }
      }
    }
    lists.put("exercises", exercises);
    lists.put("programmes", programmes);
    lists.put("guide", guide);
    lists.put("index", exercises);
    for (String each : Stream.concat(KINDS.stream(), lists.keySet().stream()).toList()) {
      Files.createDirectories(out.resolve(each).getParent());
    }
    for (List<Page> all : List.of(exercises, programmes, guide)) {
      Files.createDirectories(out.resolve(all.get(0).path).getParent());
      write(all);
    }
    lists.entrySet().parallelStream().forEach(each -> writeList(each.getKey(), each.getValue()));
    Files.writeString(
        out.resolve("search.json"),
        new Gson().toJson(exercises.stream().map(Page::entry).toList()));
  }

  /** Two before and two after are as good as related ones. */
  private void write(List<Page> all) {
    IntStream.range(0, all.size())
        .parallel()
        .forEach(
            at -> {
              List<Map<String, Object>> near =
                  all.subList(Math.max(0, at - 2), Math.min(all.size(), at + 3)).stream()
                      .filter(each -> each != all.get(at))
                      .map(
                          each ->
                              Map.<String, Object>of(
                                  "path", each.id + ".html", "title", each.title()))
                      .toList();
              Page page = all.get(at);
              fill(page.path, Map.of("page", page.fields, "body", page.body, "related", near));
            });
  }

  private void writeList(String name, List<Page> listed) {
    List<Map<String, Object>> entries = listed.stream().map(Page::entry).toList();
    fill(
        name + ".html",
        Map.of("page", Map.of("title", name), "related", List.of(), "listed", entries));
  }

  private void fill(String path, Map<String, Object> own) {
    Map<String, Object> model = new HashMap<>(shared);
    model.putAll(own);
    model.put("path", path);
    model.put("root", "../".repeat((int) path.chars().filter(each -> each == '/').count()));
    StringWriter text = new StringWriter(8_192);
    try {
      template.process(model, text);
      Files.writeString(out.resolve(path), text.toString());
    } catch (TemplateException e) {
      throw new IllegalStateException(path, e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
