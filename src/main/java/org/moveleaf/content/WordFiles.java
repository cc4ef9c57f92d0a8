package org.moveleaf.content;

import static org.moveleaf.schema.Field.withDefault;
import static org.moveleaf.schema.Shapes.mapOf;
import static org.moveleaf.schema.Shapes.text;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.moveleaf.diagnostic.Diagnostic;
import org.moveleaf.diagnostic.Diagnostics;
import org.moveleaf.diagnostic.SourceRange;
import org.moveleaf.diagnostic.SourceText;
import org.moveleaf.model.Origin;
import org.moveleaf.schema.Field;
import org.moveleaf.syntax.Document;
import org.moveleaf.syntax.YamlNode;
import org.moveleaf.syntax.YamlParser;
import org.moveleaf.translation.Change;
import org.moveleaf.translation.FileState;
import org.moveleaf.translation.FileState.Standing;
import org.moveleaf.translation.Fingerprint;
import org.moveleaf.translation.Wordage;

/** Finds and reads the files of words in one language, and compares them with their sources. */
final class WordFiles {

  /** What a file of words was made from, in every kind of file. */
  static final Field<Map<String, String>> MADE_FROM =
      withDefault(Fingerprint.FIELD, mapOf(text(40_000)), Map.of());

  private final Project project;
  private final SourceFiles files;
  private final String language;
  private final Diagnostics diagnostics;
  private final List<FileState> states = new ArrayList<>();
  private final Set<String> unreadable = new TreeSet<>();

  WordFiles(Project project, String language, Diagnostics diagnostics) {
    this.project = project;
    this.files = new SourceFiles(project, diagnostics);
    this.language = language;
    this.diagnostics = diagnostics;
  }

  List<FileState> states() {
    return states;
  }

  /** The paths of files that are there but could not be read. */
  Set<String> unreadable() {
    return unreadable;
  }

  /** Whether the words for a file are there but could not be read. */
  boolean isUnreadable(Origin source) {
    String path = source.source().path();
    Path words =
        LanguageFiles.words(
            project.root().resolve(path), language, path.substring(path.lastIndexOf('.')));
    return unreadable.contains(project.name(words));
  }

  /** Names a language for readers of messages: {@code Spanish}. */
  String languageName() {
    return Locale.forLanguageTag(language).getDisplayName(Locale.ENGLISH);
  }

  /** The words for a Markdown file; empty, and noted, if they are not there. */
  Optional<Document> document(Origin source, Wordage words) {
    return file(source, words, ".md")
        .flatMap(each -> noted(each, Document.parse(each, diagnostics)));
  }

  /** The words for a YAML file. */
  Optional<Yaml> yaml(Origin source, Wordage words) {
    return file(source, words, ".yaml").flatMap(this::yaml);
  }

  private Optional<Yaml> yaml(SourceText source) {
    return noted(source, YamlParser.parse(source, diagnostics)).map(node -> new Yaml(node, source));
  }

  private <T> Optional<T> noted(SourceText source, Optional<T> read) {
    if (read.isEmpty()) {
      unreadable.add(source.path());
    }
    return read;
  }

  record Yaml(YamlNode data, SourceText source) {}

  private Optional<SourceText> file(Origin source, Wordage words, String extension) {
    Path original = project.root().resolve(source.source().path());
    Path path = LanguageFiles.words(original, language, extension);
    if (!Files.exists(path)) {
      note(path, source, Standing.MISSING, List.of(), words);
      return Optional.empty();
    }
    return read(path);
  }

  private Optional<SourceText> read(Path path) {
    Optional<SourceText> source = files.read(path);
    if (source.isEmpty()) {
      unreadable.add(project.name(path));
    }
    return source;
  }

  /** The words of another clinic, of which there need not be any. */
  Optional<Yaml> brand(String id) {
    Path original = project.content().resolve("brands").resolve(id + ".yaml");
    Path path = LanguageFiles.words(original, language, ".yaml");
    return Files.exists(path) ? read(path).flatMap(this::yaml) : Optional.empty();
  }

  /** The files of words in a folder. */
  List<Path> all(Path folder, String extension) {
    return files.listAll(folder).stream()
        .filter(
            each -> LanguageFiles.language(each, extension).filter(language::equals).isPresent())
        .toList();
  }

  /** Notes words whose source is gone. */
  void noteOrphan(Path path, Path original) {
    states.add(
        new FileState(
            language,
            project.name(path),
            project.name(original),
            Standing.ORPHAN,
            List.of(),
            new Fingerprint(Map.of())));
    warn(
        "orphan",
        files.place(path),
        "these words are for `" + project.name(original) + "`, which is not there",
        "give them the name of their source, or delete them");
  }

  /**
   * Compares words with what they were made from, and with their source as it is.
   *
   * @param translated the file of words
   * @return whether the source has changed since
   */
  boolean compare(
      Origin source, Origin translated, Map<String, String> madeFrom, Wordage own, Wordage words) {
    Path path = project.root().resolve(translated.source().path());
    Fingerprint made = new Fingerprint(madeFrom);
    List<Change> changes = made.isEmpty() ? List.of() : made.changes(own);
    Standing standing =
        made.isEmpty() ? Standing.UNRECORDED : changes.isEmpty() ? Standing.FRESH : Standing.STALE;
    note(path, source, standing, changes, own);
    for (String section : own.sections().keySet()) {
      compareSection(section, translated, own, words);
    }
    return standing == Standing.STALE;
  }

  private void compareSection(String section, Origin translated, Wordage own, Wordage words) {
    SourceRange at = place(translated, section, words);
    Optional<String> copied = words.copied(section, own);
    if (copied.isPresent()) {
      error(
          "untranslated",
          place(translated.source(), copied.get()).orElse(at),
          "`" + section + "` still has the words of the source",
          "write them in " + languageName());
    } else if (!words.section(section).isEmpty()
        && !words.numbers(section).equals(own.numbers(section))) {
      error(
          "number",
          at,
          String.format(
              Locale.ROOT,
              "the numbers in `%s` are %s; the source has %s",
              section,
              listed(words.numbers(section)),
              listed(own.numbers(section))),
          "write the same numbers in digits; what is a word in the source stays a word");
    }
  }

  private static String listed(List<Long> numbers) {
    return numbers.isEmpty()
        ? "none"
        : String.join(", ", numbers.stream().map(String::valueOf).toList());
  }

  /** Where a section begins: its field, or the first of its words that stands there as typed. */
  private static SourceRange place(Origin translated, String section, Wordage words) {
    if (translated.has(section)) {
      return translated.at(section);
    }
    return words.section(section).stream()
        .map(each -> place(translated.source(), each))
        .flatMap(Optional::stream)
        .findFirst()
        .orElseGet(translated.source()::start);
  }

  /** Where a sentence begins. */
  private static Optional<SourceRange> place(SourceText source, String sentence) {
    String start = sentence.split(" ")[0];
    int at = sentence.isEmpty() ? -1 : find(source.text(), sentence, start);
    return at < 0 ? Optional.empty() : Optional.of(source.range(at, at + start.length()));
  }

  private static int find(String text, String sentence, String start) {
    int whole = text.indexOf(sentence);
    return whole >= 0 ? whole : text.indexOf(start);
  }

  void note(Path path, Origin source, Standing standing, List<Change> changes, Wordage words) {
    String name = project.name(path);
    String original = source.source().path();
    states.add(new FileState(language, name, original, standing, changes, Fingerprint.of(words)));
    if (standing == Standing.MISSING) {
      report(Diagnostic::warning, "missing", files.place(path), noWords(original), makeIt());
    } else if (standing == Standing.UNRECORDED) {
      report(
          Diagnostic::warning,
          "unrecorded",
          files.place(path),
          "nothing says what these words were made from",
          "compare them with `"
              + original
              + "`, then run `moveleaf translations --accept "
              + name
              + "`");
    } else if (standing == Standing.STALE) {
      boolean safety = original.endsWith("/safety.md") || original.equals("safety.md");
      report(
          safety ? Diagnostic::error : Diagnostic::warning,
          safety ? "stale-safety" : "stale",
          files.place(path),
          "`" + original + "` has changed since: " + told(changes),
          "mend the words, then run `moveleaf translations --accept " + name + "`");
    }
  }

  private String noWords(String original) {
    boolean needed = original.matches("(.*/)?(handbook\\.yaml|safety\\.md)");
    String then =
        needed
            ? "without which there is no handbook"
            : original.endsWith(".md") ? "which is left out" : "whose own words stand instead";
    return "no words in " + languageName() + " for `" + original + "`, " + then;
  }

  private String makeIt() {
    return "`moveleaf new translation " + language + "` makes the file, ready to fill in";
  }

  private static String told(List<Change> changes) {
    Change first = changes.get(0);
    String what =
        first.sentences().isEmpty()
            ? "something is gone from `" + first.section() + "`"
            : "\u201c" + first.sentences().get(0) + "\u201d in `" + first.section() + "`";
    int more = changes.stream().mapToInt(e -> Math.max(1, e.sentences().size())).sum() - 1;
    return more > 0 ? what + " and " + more + " more" : what;
  }

  /** Makes a diagnostic of a severity. */
  private interface Severe {
    Diagnostic of(String code, SourceRange range, String message);
  }

  private void report(Severe severe, String name, SourceRange at, String message, String hint) {
    diagnostics.add(severe.of("translation/" + name, at, message).withHint(hint));
  }

  void error(String name, SourceRange at, String message, String hint) {
    report(Diagnostic::error, name, at, message, hint);
  }

  void warn(String name, SourceRange at, String message, String hint) {
    report(Diagnostic::warning, name, at, message, hint);
  }
}
