package org.moveleaf.theme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.moveleaf.content.TranslationReader;
import org.moveleaf.diagnostic.Diagnostic;
import org.moveleaf.diagnostic.Diagnostics;
import org.moveleaf.diagnostic.HumanFormat;
import org.moveleaf.diagnostic.SourceRange;
import org.moveleaf.language.WordLists;
import org.moveleaf.model.Settings;
import org.moveleaf.syntax.YamlParser;
import org.moveleaf.theme.CatalogueReader.Catalogue;
import org.moveleaf.theme.Theme.Layer;

/** The words of a theme by language: those of its parents, where it has none of its own. */
final class Catalogues {

  /** The theme that a catalogue goes into where the handbook has none of its own. */
  private static final String OURS = "ours";

  /** More of them say nothing more. */
  private static final int MOST_NAMED = 8;

  private final List<Layer> layers;
  private final Path themes;
  private final Diagnostics diagnostics;
  private final Map<String, String> english;

  /**
   * @param layers the theme first, then its parent, and so on
   * @param themes the folder with the clinic's own themes; need not exist
   */
  Catalogues(List<Layer> layers, Path themes, Diagnostics diagnostics) {
    this.layers = layers;
    this.themes = themes;
    this.diagnostics = diagnostics;
    this.english = english();
  }

  /** What the program says in English, and what its children add to that. */
  private Map<String, String> english() {
    Map<String, String> all = new TreeMap<>();
    // What is wrong in English is said where English is wanted.
    Diagnostics unseen = new Diagnostics();
    for (ThemeFile file : files("en")) {
      CatalogueReader.read(file, "en", new MessageArguments(Map.of()), unseen)
          .patterns()
          .forEach(all::putIfAbsent);
    }
    return all;
  }

  /** The catalogues of a tag, those of parents first. */
  private List<ThemeFile> files(String tag) {
    String path = "messages/" + tag + ".yaml";
    return Stream.iterate(layers.size() - 1, i -> i >= 0, i -> i - 1)
        .flatMap(i -> Theme.find(layers.subList(i, i + 1), path).stream())
        .toList();
  }

  /** The same for a language, and for the language as it is in a country after that. */
  private List<ThemeFile> filesOf(String language) {
    Locale locale = Locale.forLanguageTag(language);
    return new LinkedHashSet<>(List.of(locale.getLanguage(), locale.toLanguageTag()))
        .stream().flatMap(tag -> files(tag).stream()).toList();
  }

  /** What all catalogues of a language say together. */
  private Catalogue joined(String language, Diagnostics found) {
    Map<String, String> patterns = new TreeMap<>();
    Map<String, SourceRange> empty = new TreeMap<>();
    MessageArguments arguments = new MessageArguments(english);
    boolean isSource = isEnglish(language);
    for (ThemeFile file : filesOf(language)) {
      Catalogue read = CatalogueReader.read(file, language, arguments, found);
      patterns.putAll(read.patterns());
      read.empty()
          .forEach(
              (key, place) -> {
                // Where there are words, none stand for them; where there are none, they wait.
                if (isSource || patterns.containsKey(key)) {
                  patterns.put(key, "");
                } else {
                  empty.putIfAbsent(key, place);
                }
              });
    }
    return new Catalogue(patterns, empty);
  }

  private static boolean isEnglish(String language) {
    return Locale.forLanguageTag(language).getLanguage().equals("en");
  }

  /**
   * The patterns of a language by key. What waits to be translated is reported, and English stands
   * in for it, so that the rest can be looked at; empty if there is no catalogue, or one without
   * headings, by which texts are read.
   *
   * @param at where somebody asked for the language
   */
  Optional<Map<String, String>> read(String language, SourceRange at) {
    Catalogue catalogue = joined(language, diagnostics);
    if ((catalogue.patterns().isEmpty() && catalogue.empty().isEmpty())
        || (!hasHeadings(english) && !hasHeadings(catalogue.patterns()))) {
      // Of one that cannot be read, all has been said.
      if (filesOf(language).stream().noneMatch(each -> diagnostics.concern(each.name()))) {
        noLanguage(language, at);
      }
      return Optional.empty();
    }
    Set<String> waiting = waiting(catalogue);
    if (!waiting.isEmpty()) {
      reportEmpty(catalogue, waiting);
      reportMissing(catalogue, waiting, language, at);
    }
    if (waiting.stream().anyMatch(each -> each.startsWith("heading."))) {
      return Optional.empty();
    }
    Map<String, String> all = new TreeMap<>(catalogue.patterns());
    waiting.forEach(each -> all.put(each, english.get(each)));
    return Optional.of(all);
  }

  /**
   * English is always whole; what it says, every language says. More words to search by need not
   * be: they are shown nowhere, and other languages may have others.
   */
  private Set<String> waiting(Catalogue catalogue) {
    Set<String> waiting = new TreeSet<>(english.keySet());
    waiting.removeAll(catalogue.patterns().keySet());
    waiting.removeIf(each -> each.startsWith("search."));
    return waiting;
  }

  /** One report for each part of a catalogue, at its first message that waits. */
  private void reportEmpty(Catalogue catalogue, Set<String> waiting) {
    Map<String, List<String>> byPart =
        waiting.stream()
            .filter(catalogue.empty()::containsKey)
            .collect(Collectors.groupingBy(Catalogues::part));
    byPart.forEach(
        (part, keys) -> {
          String first =
              keys.stream()
                  .min((a, b) -> catalogue.empty().get(a).compareTo(catalogue.empty().get(b)))
                  .orElseThrow();
          long all = english.keySet().stream().filter(each -> part(each).equals(part)).count();
          report(
              "untranslated",
              catalogue.empty().get(first),
              "of `" + part + "`, " + keys.size() + " of " + all + " messages have no words yet",
              "English has `" + english.get(first) + "`; type yours between the quotes");
        });
  }

  private static String part(String key) {
    return key.substring(0, Math.max(key.indexOf('.'), 0));
  }

  private void reportMissing(
      Catalogue catalogue, Set<String> waiting, String language, SourceRange at) {
    Set<String> missing = new TreeSet<>(waiting);
    missing.removeAll(catalogue.empty().keySet());
    if (missing.isEmpty()) {
      return;
    }
    boolean many = missing.size() > MOST_NAMED;
    List<String> named = missing.stream().limit(many ? 3 : MOST_NAMED).toList();
    report(
        "missing-words",
        at,
        "the catalogue in "
            + named(language)
            + " lacks "
            + HumanFormat.counted(missing.size(), "message")
            + ": "
            + quoted(named)
            + (many ? " and more" : ""),
        "`moveleaf new language "
            + Locale.forLanguageTag(language).toLanguageTag()
            + "` adds "
            + (missing.size() == 1 ? "it" : "them")
            + " to `"
            + target(language)
            + "`, to be translated; English has "
            + quoted(named.stream().map(english::get).toList()));
  }

  private static String quoted(List<String> texts) {
    return texts.stream().collect(Collectors.joining("`, `", "`", "`"));
  }

  /** The file that {@link #begin} makes or adds to. */
  private String target(String language) {
    return isOnDisk()
        ? layers.get(0).folder().name(file(language))
        : themes.getFileName() + "/" + OURS + "/" + file(language);
  }

  /** A theme that only changes some words, and has forgotten to name its parent, has none. */
  private static boolean hasHeadings(Map<String, String> patterns) {
    return patterns.keySet().stream().anyMatch(key -> key.startsWith("heading."));
  }

  private void noLanguage(String language, SourceRange at) {
    report("no-language", at, "the theme has no words in " + named(language), wayToWords(language));
  }

  private String wayToWords(String language) {
    String file = file(language);
    if (!hasHeadings(english)) {
      return "name a parent in `"
          + layers.get(0).origin().source().path()
          + "`: `parent: moveleaf`";
    }
    Optional<String> other = otherTheme(file);
    if (other.isPresent()) {
      return "`themes/"
          + other.get()
          + "/"
          + file
          + "` has them: add `theme: "
          + other.get()
          + "` to handbook.yaml";
    }
    return TranslationReader.isLanguage(language)
        ? "run `moveleaf new language " + language + "`, and translate the file that it makes"
        : "add `themes/<name>/" + file + "`";
  }

  /** A theme beside the content that has a file, and is not asked for it. */
  private Optional<String> otherTheme(String file) {
    if (!Files.isDirectory(themes)) {
      return Optional.empty();
    }
    try (Stream<Path> all = Files.list(themes)) {
      return all.filter(each -> Files.isRegularFile(each.resolve(file)))
          .map(each -> each.getFileName().toString())
          .min(String::compareTo);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + themes, e);
    }
  }

  private static String file(String language) {
    return "messages/" + Locale.forLanguageTag(language).toLanguageTag() + ".yaml";
  }

  /** {@code Spanish (`es`)}; the tag alone where it names no language that is known. */
  private static String named(String language) {
    Locale locale = Locale.forLanguageTag(language);
    String name = locale.getDisplayName(Locale.ENGLISH);
    String tag = "`" + locale.toLanguageTag() + "`";
    return name.equals(locale.toLanguageTag()) ? tag : name + " (" + tag + ")";
  }

  /**
   * A catalogue for the language of the settings; empty, and reported, where there is no English.
   */
  Optional<NewCatalogue> begin(Settings settings) {
    String language = settings.language();
    if (english.isEmpty()) {
      noLanguage(language, settings.origin().at("theme"));
      return Optional.empty();
    }
    Catalogue there = joined(language, new Diagnostics());
    int messages = isEnglish(language) ? 0 : waiting(there).size();
    boolean chosen = isOnDisk();
    String theme = chosen ? settings.theme() : OURS;
    Map<String, String> files = new TreeMap<>();
    Map<String, String> amended = new TreeMap<>();
    if (messages > 0) {
      String path = theme + "/" + file(language);
      files.put(path, draft(language, there.patterns().keySet()).text());
      if (chosen) {
        amended(language, there).ifPresent(text -> amended.put(path, text));
      }
    }
    String words = Theme.wordListFile(language);
    if (Theme.find(layers, words).isEmpty() && WordLists.source(language).isEmpty()) {
      files.put(theme + "/" + words, WordListsDraft.in(language));
    }
    files.keySet().removeIf(each -> Files.exists(themes.resolve(each)));
    String manifest = theme + "/" + ThemeLoader.MANIFEST;
    if (!files.isEmpty() && !Files.exists(themes.resolve(manifest))) {
      files.put(
          manifest,
          "# What differs from the theme that comes with Moveleaf.\napi: 1\nparent: "
              + settings.theme()
              + "\n");
    }
    return Optional.of(new NewCatalogue(theme, chosen, files, amended, messages));
  }

  private boolean isOnDisk() {
    return layers.get(0).folder() instanceof ThemeFolder.OnDisk;
  }

  private CatalogueDraft draft(String language, Set<String> there) {
    CatalogueDraft draft = new CatalogueDraft(language, there);
    files("en").forEach(each -> draft.add(each.source()));
    return draft;
  }

  /** The theme's own catalogue with what it lacks: messages that are new in English. */
  private Optional<String> amended(String language, Catalogue there) {
    Set<String> keys = new TreeSet<>(there.patterns().keySet());
    keys.addAll(there.empty().keySet());
    return Theme.find(layers.subList(0, 1), file(language))
        .map(ThemeFile::source)
        .flatMap(
            source ->
                YamlParser.parse(source, diagnostics)
                    .flatMap(root -> CatalogueAdditions.in(source, root, draft(language, keys))));
  }

  private void report(String name, SourceRange at, String message, String hint) {
    diagnostics.add(Diagnostic.error("theme/" + name, at, message).withHint(hint));
  }
}
