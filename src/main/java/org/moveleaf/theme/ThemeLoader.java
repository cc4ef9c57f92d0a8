package org.moveleaf.theme;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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
    new UnusedCheck(layers, diagnostics).run();
    try {
      new StyleCheck(layers, diagnostics).run();
    } catch (ThemeException e) {
      diagnostics.add(e.diagnostic());
    }
    return new Catalogues(layers, themes, diagnostics)
        .read(settings.language(), language)
        .map(patterns -> new Messages(settings.language(), patterns).with(labels(settings)))
        .map(messages -> new Theme(layers, messages))
        .map(theme -> complete(theme, layers));
  }

  /** The same theme; files that it names and does not have are reported. */
  private Theme complete(Theme theme, List<Layer> layers) {
    for (String file : theme.namedFiles()) {
      try {
        theme.require(file);
      } catch (ThemeException e) {
        diagnostics.add(e.diagnostic());
      }
    }
    new FontCheck(theme, diagnostics).run(layers);
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

  /**
   * A catalogue for the language of the settings, to be translated; empty, and reported, where the
   * theme cannot be read.
   */
  public Optional<NewCatalogue> newCatalogue(Settings settings) {
    List<Layer> layers = chain(settings);
    return layers.isEmpty()
        ? Optional.empty()
        : new Catalogues(layers, themes, diagnostics).begin(settings);
  }

  private void report(String name, SourceRange at, String message, String hint) {
    diagnostics.add(Diagnostic.error("theme/" + name, at, message).withHint(hint));
  }
}
