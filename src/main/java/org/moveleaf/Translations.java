package org.moveleaf;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.moveleaf.content.HandbookReader;
import org.moveleaf.content.Project;
import org.moveleaf.content.SettingsReader;
import org.moveleaf.content.TranslationReader;
import org.moveleaf.diagnostic.Diagnostics;
import org.moveleaf.diagnostic.SourceRange;
import org.moveleaf.model.Handbook;
import org.moveleaf.model.Ref;
import org.moveleaf.model.Settings;
import org.moveleaf.model.Vocabulary;
import org.moveleaf.theme.Theme;
import org.moveleaf.theme.ThemeLoader;
import org.moveleaf.translation.FileState;

/** How far a handbook has got in its languages, those that are not published yet included. */
public final class Translations {

  private final Project project;
  private final Diagnostics diagnostics;
  private final Optional<Handbook> handbook;
  private final Map<String, Vocabulary> vocabularies = new TreeMap<>();

  /**
   * Reads the handbook in its own language.
   *
   * @param diagnostics is told what cannot be read
   */
  public Translations(Path folder, Diagnostics diagnostics) {
    this.project = Project.in(folder);
    this.diagnostics = diagnostics;
    Optional<Settings> settings = new SettingsReader(project, diagnostics).read();
    Optional<Theme> theme =
        settings.flatMap(each -> new ThemeLoader(project.themes(), diagnostics).load(each));
    theme.ifPresent(each -> vocabularies.put(settings.get().language(), each.vocabulary()));
    this.handbook =
        theme.map(
            each ->
                new HandbookReader(project, diagnostics).read(settings.get(), each.vocabulary()));
  }

  /** The handbook in its own language; empty if it cannot be read. */
  public Optional<Handbook> handbook() {
    return handbook;
  }

  public Project project() {
    return project;
  }

  /** The words that content may use in the handbook's own language. */
  public Vocabulary ownVocabulary() {
    return vocabularies.get(handbook.orElseThrow().settings().language());
  }

  /** The words that content may use in a language; empty, and reported, without a catalogue. */
  public Optional<Vocabulary> vocabulary(String language) {
    Settings settings = handbook.orElseThrow().settings();
    SourceRange at =
        settings.languages().stream()
            .filter(each -> each.id().equals(language))
            .map(Ref::range)
            .findFirst()
            .orElseGet(() -> settings.origin().source().start());
    return new ThemeLoader(project.themes(), diagnostics)
        .load(settings.in(language), at)
        .map(Theme::vocabulary);
  }

  /** Languages that the handbook names or that there are files for, sorted. */
  public List<String> languages() {
    TreeSet<String> languages = new TreeSet<>(TranslationReader.languages(project));
    handbook.ifPresent(
        each -> each.settings().languages().stream().map(Ref::id).forEach(languages::add));
    return new ArrayList<>(languages);
  }

  /** How each file stands in a language; none without a catalogue, which is reported. */
  public List<FileState> states(String language) {
    Handbook source = handbook.orElseThrow();
    Optional<Vocabulary> vocabulary = vocabulary(language);
    if (vocabulary.isEmpty()) {
      return List.of();
    }
    // What is wrong in the words, `check` says; here only their standing counts.
    TranslationReader reader = new TranslationReader(project, language, new Diagnostics());
    SourceRange at = source.settings().origin().source().start();
    Settings settings =
        reader.settings(source.settings(), at).orElseGet(() -> source.settings().in(language));
    reader.handbook(source, settings, vocabulary.get(), at);
    return reader.states();
  }
}
