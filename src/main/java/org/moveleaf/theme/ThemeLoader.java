package org.moveleaf.theme;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.moveleaf.diagnostic.Diagnostic;
import org.moveleaf.diagnostic.Diagnostics;
import org.moveleaf.diagnostic.SourceRange;
import org.moveleaf.diagnostic.SourceText;
import org.moveleaf.model.Settings;
import org.moveleaf.schema.Reading;
import org.moveleaf.syntax.YamlParser;
import org.moveleaf.theme.Theme.Layer;

/** Finds a theme and its parents, first beside the content, then in the program itself. */
public final class ThemeLoader {

  static final String MANIFEST = "theme.yaml";
  private static final int MAX_CHAIN = 8;

  private final Path themes;
  private final Diagnostics diagnostics;

  /**
   * @param themes the folder with the clinic's own themes; need not exist
   */
  public ThemeLoader(Path themes, Diagnostics diagnostics) {
    this.themes = themes;
    this.diagnostics = diagnostics;
  }

  /**
   * Loads the theme that the settings name, with its words in the settings' language and the labels
   * that the settings add; empty, and reported, where there is none.
   */
  public Optional<Theme> load(Settings settings) {
    return load(settings, settings.origin().at("language"));
  }

  /**
   * The same for one of several languages.
   *
   * @param language where somebody asked for it
   */
  public Optional<Theme> load(Settings settings, SourceRange language) {
    List<Layer> layers = chain(settings);
    if (layers.isEmpty()) {
      return Optional.empty();
    }
    new TokenCheck(layers, diagnostics).run();
    return catalogue(layers, settings, language)
        .map(patterns -> new Messages(settings.language(), patterns).with(labels(settings)))
        .map(messages -> new Theme(layers, messages))
        .map(this::complete);
  }

  /** The same theme; files that it names and does not have are reported. */
  private Theme complete(Theme theme) {
    for (String file : theme.namedFiles()) {
      try {
        theme.require(file);
      } catch (ThemeException e) {
        diagnostics.add(e.diagnostic());
      }
    }
    return theme;
  }

  private static Map<String, String> labels(Settings settings) {
    Map<String, String> labels = new TreeMap<>();
    settings
        .labels()
        .forEach(
            (kind, byId) ->
                byId.forEach(
                    (id, label) ->
                        labels.put("label." + kind + "." + id, Messages.literal(label))));
    return labels;
  }

  private List<Layer> chain(Settings settings) {
    List<Layer> layers = new ArrayList<>();
    List<String> names = new ArrayList<>();
    Optional<String> next = Optional.of(settings.theme());
    SourceRange at = settings.origin().at("theme");
    while (next.isPresent()) {
      String name = next.get();
      if (name.isEmpty()) {
        // It could not be read, and that has been said.
        return List.of();
      }
      if (names.contains(name) || names.size() == MAX_CHAIN) {
        report("circle", at, "theme `" + name + "` is its own ancestor", "change `parent`");
        return List.of();
      }
      names.add(name);
      Optional<Layer> layer = layer(name, at);
      if (layer.isEmpty()) {
        return List.of();
      }
      layers.add(layer.get());
      next = layer.get().manifest().parent();
      at = layer.get().origin().at("parent");
    }
    return layers;
  }

  private Optional<Layer> layer(String name, SourceRange at) {
    Path own = themes.resolve(name);
    ThemeFolder folder =
        Files.isRegularFile(own.resolve(MANIFEST))
            ? new ThemeFolder.OnDisk(own, themes.getFileName() + "/" + name)
            : new ThemeFolder.BuiltIn(name);
    Optional<byte[]> bytes = folder.read(MANIFEST);
    if (bytes.isEmpty()) {
      report(
          "missing",
          at,
          "there is no theme `" + name + "`",
          "use `moveleaf`, or make `themes/" + name + "/" + MANIFEST + "`");
      return Optional.empty();
    }
    SourceText source = new ThemeFile(folder.name(MANIFEST), bytes.get()).source();
    Reading reading = Reading.of("theme", diagnostics);
    return YamlParser.parse(source, diagnostics)
        .map(node -> Manifest.SHAPE.read(node, reading))
        .map(manifest -> new Layer(folder, manifest, reading.origin(source)));
  }

  private Optional<Map<String, String>> catalogue(
      List<Layer> layers, Settings settings, SourceRange at) {
    Locale locale = Locale.forLanguageTag(settings.language());
    Map<String, String> patterns = new TreeMap<>();
    Map<String, String> english = english(layers);
    MessageArguments arguments = new MessageArguments(english);
    boolean found = false;
    for (String tag : new LinkedHashSet<>(List.of(locale.getLanguage(), locale.toLanguageTag()))) {
      for (int i = layers.size() - 1; i >= 0; i--) {
        Optional<ThemeFile> file =
            Theme.find(layers.subList(i, i + 1), "messages/" + tag + ".yaml");
        file.ifPresent(
            each ->
                patterns.putAll(
                    CatalogueReader.read(each, settings.language(), arguments, diagnostics)));
        found |= file.isPresent();
      }
    }
    if (found && patterns.isEmpty()) {
      // What is wrong with them has been said, unless they are empty.
      return Optional.empty();
    }
    if (patterns.isEmpty()) {
      report(
          "no-language",
          at,
          "the theme has no words in " + named(locale),
          "add `themes/<name>/messages/" + locale.getLanguage() + ".yaml`");
      return Optional.empty();
    }
    return isWhole(patterns, english.keySet(), locale, at)
        ? Optional.of(patterns)
        : Optional.empty();
  }

  /** {@code Spanish (`es`)}; the tag alone where it names no language that is known. */
  private static String named(Locale locale) {
    String name = locale.getDisplayName(Locale.ENGLISH);
    String tag = "`" + locale.toLanguageTag() + "`";
    return name.equals(locale.toLanguageTag()) ? tag : name + " (" + tag + ")";
  }

  /** What the program says in English, and what its children add to that. */
  private static Map<String, String> english(List<Layer> layers) {
    Map<String, String> english = new TreeMap<>();
    // What is wrong in English is said where English is wanted.
    Diagnostics unseen = new Diagnostics();
    for (int i = layers.size() - 1; i >= 0; i--) {
      Theme.find(layers.subList(i, i + 1), "messages/en.yaml")
          .map(file -> CatalogueReader.read(file, "en", new MessageArguments(Map.of()), unseen))
          .ifPresent(read -> read.forEach(english::putIfAbsent));
    }
    return english;
  }

  /**
   * English is always whole; what it says, every language says. More words to search by need not
   * be: they are shown nowhere, and other languages may have others.
   */
  private boolean isWhole(
      Map<String, String> patterns, Set<String> english, Locale locale, SourceRange at) {
    Set<String> missing = new TreeSet<>(english);
    missing.removeAll(patterns.keySet());
    missing.removeIf(each -> each.startsWith("search."));
    if (!missing.isEmpty()) {
      String first = missing.stream().limit(3).collect(Collectors.joining("`, `", "`", "`"));
      report(
          "missing-words",
          at,
          "the catalogue in "
              + named(locale)
              + " lacks "
              + missing.size()
              + " messages: "
              + first
              + (missing.size() > 3 ? " and more" : ""),
          "add them to `themes/<name>/messages/" + locale.getLanguage() + ".yaml`");
    }
    return missing.isEmpty();
  }

  private void report(String name, SourceRange at, String message, String hint) {
    diagnostics.add(Diagnostic.error("theme/" + name, at, message).withHint(hint));
  }
}
