package org.moveleaf.theme;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.moveleaf.cache.RecordDigest;
import org.moveleaf.diagnostic.Diagnostic;
import org.moveleaf.diagnostic.Diagnostics;
import org.moveleaf.diagnostic.SourceRange;
import org.moveleaf.diagnostic.SourceText;
import org.moveleaf.language.WordLists;
import org.moveleaf.model.Origin;
import org.moveleaf.model.Vocabulary;

/**
 * A theme with all its parents: templates, style sheets, fonts, tokens and words, where what a
 * child has stands for what its parent has under the same name.
 */
public final class Theme {

  private static final String TEMPLATES = "templates/";

  private final List<Layer> layers;
  private final Messages messages;
  private final Map<String, String> ownTokens;
  private final Map<String, String> ownDarkTokens;

  /**
   * One theme of the chain.
   *
   * @param folder its files
   * @param manifest what its {@code theme.yaml} says
   * @param origin its {@code theme.yaml}
   */
  record Layer(ThemeFolder folder, Manifest manifest, Origin origin) {}

  /**
   * @param layers the theme first, then its parent, and so on
   * @param messages the words of the program in the handbook's language
   */
  Theme(List<Layer> layers, Messages messages) {
    this(layers, messages, Map.of(), Map.of());
  }

  private Theme(
      List<Layer> layers,
      Messages messages,
      Map<String, String> ownTokens,
      Map<String, String> ownDarkTokens) {
    this.layers = List.copyOf(layers);
    this.messages = messages;
    this.ownTokens = Map.copyOf(ownTokens);
    this.ownDarkTokens = Map.copyOf(ownDarkTokens);
  }

  /** The same theme with some tokens of its own. */
  Theme with(Map<String, String> light, Map<String, String> dark) {
    return new Theme(layers, messages, light, dark);
  }

  /** A hash of all that it is made of, but for what comes with the program. */
  public String hash() {
    return hash(file -> true);
  }

  /** The same without what only sites are made of. */
  public String printHash() {
    return hash(file -> !file.startsWith("site/") && !file.startsWith("templates/site/"));
  }

  private String hash(Predicate<String> which) {
    RecordDigest digest = new RecordDigest(Set.of());
    for (Layer layer : layers) {
      digest.add(layer.folder.name("")).add(layer.folder.hash(which));
    }
    return digest.add(messages.language()).add(ownTokens).add(ownDarkTokens).hex();
  }

  public Messages messages() {
    return messages;
  }

  /** A file by its path within a theme, from the first theme of the chain that has it. */
  public Optional<ThemeFile> find(String path) {
    return find(layers, path);
  }

  static Optional<ThemeFile> find(List<Layer> layers, String path) {
    for (Layer layer : layers) {
      Optional<byte[]> bytes = layer.folder.read(path);
      if (bytes.isPresent()) {
        return Optional.of(new ThemeFile(layer.folder.name(path), bytes.get()));
      }
    }
    return Optional.empty();
  }

  /** A file that the theme itself names. */
  public ThemeFile require(String path) {
    return find(path)
        .orElseThrow(
            () ->
                new ThemeException(
                    Diagnostic.error(
                            "theme/missing-file",
                            named(path),
                            "the theme has no file `" + path + "`")
                        .withHint("put it there, or take the name out")));
  }

  /** Where a manifest of the chain says a word; its first line if none does. */
  public SourceRange named(String word) {
    return layers.stream()
        .map(layer -> layer.folder.require(ThemeLoader.MANIFEST).source())
        .filter(source -> source.text().contains(word))
        .map(source -> at(source, word))
        .findFirst()
        .orElseGet(() -> layers.get(0).folder.require(ThemeLoader.MANIFEST).source().start());
  }

  private static SourceRange at(SourceText source, String word) {
    int at = source.text().indexOf(word);
    return source.range(at, at + word.length());
  }

  /** All files that manifests name for the language, each once. */
  Set<String> namedFiles() {
    Set<String> all = new LinkedHashSet<>();
    parentsFirst().forEach(layer -> all.addAll(layer.manifest.namedFiles(this::isWanted)));
    return all;
  }

  /** Tokens of the light scheme by name, as the script of the language wants them. */
  public Map<String, String> tokens() {
    Map<String, String> tokens = merged(Manifest::tokens, ownTokens);
    tokens.putAll(
        merged(
            manifest -> manifest.scriptTokens().getOrDefault(messages.script(), Map.of()),
            Map.of()));
    return tokens;
  }

  /** Tokens that differ in the dark scheme, by name. */
  public Map<String, String> darkTokens() {
    return merged(Manifest::darkTokens, ownDarkTokens);
  }

  /** The typefaces for the language. */
  public List<FontFace> fonts() {
    return joined(Manifest::fonts).stream().filter(this::isWanted).toList();
  }

  private boolean isWanted(FontFace face) {
    return List.of("", messages.script()).contains(face.use().script());
  }

  public List<String> siteStyles() {
    return joined(manifest -> manifest.files().siteStyles());
  }

  public List<String> siteScripts() {
    return joined(manifest -> manifest.files().siteScripts());
  }

  public List<String> siteFiles() {
    return joined(manifest -> manifest.files().siteFiles());
  }

  public List<String> printStyles() {
    return joined(manifest -> manifest.files().printStyles());
  }

  public List<String> printFiles() {
    return joined(manifest -> manifest.files().printFiles());
  }

  /**
   * The templates that stand in front of the program's own or beside them, by their paths below
   * {@code templates}.
   */
  public List<String> ownTemplates() {
    return layers.stream()
        .filter(layer -> layer.manifest.parent().isPresent())
        .flatMap(layer -> layer.folder.files().stream())
        .filter(file -> file.startsWith(TEMPLATES) && file.endsWith(".ftlh"))
        .map(file -> file.substring(TEMPLATES.length()))
        .distinct()
        .toList();
  }

  /** The catalogues of the language, of this theme and its parents. */
  public List<ThemeFile> catalogues() {
    Locale locale = Locale.forLanguageTag(messages.language());
    List<ThemeFile> catalogues = new ArrayList<>();
    for (String tag : new LinkedHashSet<>(List.of(locale.getLanguage(), locale.toLanguageTag()))) {
      for (Layer layer : layers) {
        find(List.of(layer), "messages/" + tag + ".yaml").ifPresent(catalogues::add);
      }
    }
    return catalogues;
  }

  /** The words that checks look for: a theme's own file stands for the program's. */
  public WordLists wordLists(Diagnostics diagnostics) {
    return find(wordListFile(messages.language()))
        .map(file -> WordLists.read(file.source(), diagnostics))
        .or(() -> WordLists.of(messages.language()))
        .orElse(WordLists.NONE);
  }

  /** Where a theme has them; a language has the same in all its countries. */
  static String wordListFile(String language) {
    return "language/" + Locale.forLanguageTag(language).getLanguage() + ".yaml";
  }

  /** The words that content may use: those that the catalogue knows. */
  public Vocabulary vocabulary() {
    Map<String, Set<String>> words = new LinkedHashMap<>();
    for (String kind : List.of(Vocabulary.EQUIPMENT, Vocabulary.REGION, Vocabulary.MUSCLE)) {
      words.put(kind, messages.keysBelow("label." + kind));
    }
    Map<String, String> headings = new LinkedHashMap<>();
    for (String key : messages.keysBelow("heading")) {
      headings.put(key, messages.text("heading." + key));
    }
    return new Vocabulary(messages.language(), headings, words);
  }

  private Map<String, String> merged(
      Function<Manifest, Map<String, String>> part, Map<String, String> own) {
    Map<String, String> merged = new LinkedHashMap<>();
    parentsFirst().forEach(layer -> merged.putAll(part.apply(layer.manifest)));
    merged.putAll(own);
    return merged;
  }

  private <T> List<T> joined(Function<Manifest, List<T>> part) {
    Set<T> joined = new LinkedHashSet<>();
    parentsFirst().forEach(layer -> joined.addAll(part.apply(layer.manifest)));
    return List.copyOf(joined);
  }

  private List<Layer> parentsFirst() {
    List<Layer> reversed = new ArrayList<>();
    layers.forEach(layer -> reversed.add(0, layer));
    return reversed;
  }
}
