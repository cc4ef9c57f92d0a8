package org.moveleaf.content;

import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.moveleaf.diagnostic.Diagnostics;
import org.moveleaf.diagnostic.SourceRange;
import org.moveleaf.model.Brand;
import org.moveleaf.model.Exercise;
import org.moveleaf.model.GlossaryTerm;
import org.moveleaf.model.GuidePage;
import org.moveleaf.model.Handbook;
import org.moveleaf.model.Origin;
import org.moveleaf.model.Programme;
import org.moveleaf.model.Safety;
import org.moveleaf.model.Settings;
import org.moveleaf.model.Source;
import org.moveleaf.model.Vocabulary;
import org.moveleaf.translation.FileState;

/**
 * Reads a handbook in another language: words from the files of that language, everything else from
 * the handbook itself. What has no words yet is left out, with all that leads to it.
 */
public final class TranslationReader {

  private final Project project;
  private final String language;
  private final Diagnostics diagnostics;
  private final WordFiles files;

  /**
   * @param language a BCP 47 tag
   */
  public TranslationReader(Project project, String language, Diagnostics diagnostics) {
    this.project = project;
    this.language = language;
    this.diagnostics = diagnostics;
    this.files = new WordFiles(project, language, diagnostics);
  }

  /**
   * The settings in the language; empty, and reported, if nobody has written their words.
   *
   * @param at where somebody asked for the language
   */
  public Optional<Settings> settings(Settings source, SourceRange at) {
    Optional<Settings> settings = new SettingsWords(files, language, diagnostics).read(source);
    if (settings.isEmpty()) {
      incomplete(at, source.origin());
    }
    return settings;
  }

  /**
   * The handbook in the language; empty, and reported, if its safety lines are not translated.
   *
   * @param source the handbook in its own language
   * @param settings in the other language
   * @param vocabulary of the other language
   * @param at where somebody asked for the language
   */
  public Optional<Handbook> handbook(
      Handbook source, Settings settings, Vocabulary vocabulary, SourceRange at) {
    Optional<Safety> safety =
        source.safety().flatMap(new SafetyWords(files, vocabulary, diagnostics)::read);
    if (safety.isEmpty() && source.safety().isPresent()) {
      incomplete(at, source.safety().get().origin());
    }
    ExerciseWords exercises = new ExerciseWords(files, vocabulary, diagnostics);
    ProgrammeWords programmes = new ProgrammeWords(files, vocabulary, diagnostics);
    GuideWords guide = new GuideWords(files, diagnostics);
    SeedWords seeds = new SeedWords(files, source.settings().language(), diagnostics);
    SettingsWords brands = new SettingsWords(files, language, diagnostics);
    List<GlossaryTerm> glossary = new GlossaryWords(files, diagnostics).read(source.glossary());
    Handbook words =
        new Handbook(
            settings,
            translated(source.exercises().values(), exercises::read, Exercise::id),
            translated(source.programmes().values(), programmes::read, Programme::id),
            translated(source.guide().values(), guide::read, GuidePage::id),
            safety,
            glossary,
            translated(source.sources().values(), e -> Optional.of(seeds.read(e)), Source::id),
            source.pictures(),
            source.figures(),
            translated(source.brands().values(), e -> Optional.of(brands.brand(e)), Brand::id),
            unreadable(source));
    reportOrphans(source);
    return safety.map(each -> new LeftOut(words).without());
  }

  /** Whether a text is a language's tag that a file can carry in its name. */
  public static boolean isLanguage(String text) {
    return LanguageFiles.isTag(text);
  }

  /** Languages that there are files of words for. */
  public static Set<String> languages(Project project) {
    SourceFiles files = new SourceFiles(project, new Diagnostics());
    Set<String> languages = new TreeSet<>();
    for (String folder : List.of("", "exercises", "programmes", "guide")) {
      for (Path each : files.listAll(project.content().resolve(folder))) {
        LanguageFiles.language(each, ".md").ifPresent(languages::add);
        LanguageFiles.language(each, ".yaml").ifPresent(languages::add);
      }
    }
    return languages;
  }

  /** How each file of words stands to its source, those that are missing included. */
  public List<FileState> states() {
    return List.copyOf(files.states());
  }

  private Set<String> unreadable(Handbook source) {
    Set<String> all = new TreeSet<>(source.unreadable());
    all.addAll(files.unreadable());
    return all;
  }

  /** Of words that are there and cannot be read, more has been said. */
  private void incomplete(SourceRange at, Origin source) {
    if (files.isUnreadable(source)) {
      return;
    }
    String path = source.source().path();
    files.error(
        "incomplete",
        at,
        "there is no handbook in " + files.languageName() + " without words for `" + path + "`",
        "write them, or take `" + language + "` out of `languages`");
  }

  private static <T> Map<String, T> translated(
      Collection<T> sources, Function<T, Optional<T>> reader, Function<T, String> id) {
    Map<String, T> all = new LinkedHashMap<>();
    sources.forEach(each -> reader.apply(each).ifPresent(it -> all.put(id.apply(it), it)));
    return all;
  }

  /** Words whose source is gone are never read. */
  private void reportOrphans(Handbook source) {
    orphans("exercises", source.exercises().keySet(), source);
    orphans("programmes", source.programmes().keySet(), source);
    orphans("guide", source.guide().keySet(), source);
  }

  private void orphans(String folder, Set<String> ids, Handbook source) {
    for (Path path : files.all(project.content().resolve(folder), ".md")) {
      Path original = LanguageFiles.source(path, ".md");
      boolean known = ids.contains(SourceFiles.id(original, ".md"));
      if (!known && !source.unreadable().contains(project.name(original))) {
        files.noteOrphan(path, original);
      }
    }
  }
}
