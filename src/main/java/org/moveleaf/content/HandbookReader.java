package org.moveleaf.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.moveleaf.cache.KeptValues;
import org.moveleaf.diagnostic.Diagnostic;
import org.moveleaf.diagnostic.Diagnostics;
import org.moveleaf.diagnostic.SourceText;
import org.moveleaf.model.Brand;
import org.moveleaf.model.ContentKeys;
import org.moveleaf.model.Exercise;
import org.moveleaf.model.ExerciseFigure;
import org.moveleaf.model.GlossaryTerm;
import org.moveleaf.model.GuidePage;
import org.moveleaf.model.Handbook;
import org.moveleaf.model.Origin;
import org.moveleaf.model.Picture;
import org.moveleaf.model.Programme;
import org.moveleaf.model.Safety;
import org.moveleaf.model.Settings;
import org.moveleaf.model.Source;
import org.moveleaf.model.Vocabulary;
import org.moveleaf.syntax.Document;
import org.moveleaf.syntax.YamlNode;
import org.moveleaf.syntax.YamlParser;

/** Reads all files of a project into a {@link Handbook}. */
public final class HandbookReader {

  private static final String MARKDOWN = ".md";
  private static final String YAML = ".yaml";

  private final Project project;
  private final Diagnostics diagnostics;
  private final SourceFiles files;
  private final KeptValues kept;
  private final KeptReadings readings;
  private final ContentKeys keys;
  private final Set<String> unreadable = ConcurrentHashMap.newKeySet();

  public HandbookReader(Project project, Diagnostics diagnostics) {
    this(project, new KeptValues(), new ContentKeys(), FileHashes.NONE, diagnostics);
  }

  /**
   * @param kept what the last build has read
   * @param keys gets those of exercises, programmes and figures, so that nobody has to look through
   *     all that they say
   * @param hashes of files of the project, as far as they are known
   */
  public HandbookReader(
      Project project,
      KeptValues kept,
      ContentKeys keys,
      FileHashes hashes,
      Diagnostics diagnostics) {
    this.project = project;
    this.keys = keys;
    this.kept = kept;
    this.readings = new KeptReadings(kept, diagnostics);
    this.diagnostics = diagnostics;
    this.files = new SourceFiles(project, hashes, diagnostics);
  }

  /**
   * Reads everything.
   *
   * @param settings what {@code handbook.yaml} says
   * @param vocabulary the words that content may use in the settings' language
   */
  public Handbook read(Settings settings, Vocabulary vocabulary) {
    new ContentFolder(project, files, diagnostics).reportUnused();
    readings.dependOn(vocabulary);
    ExerciseReader exercises = new ExerciseReader(vocabulary, diagnostics);
    ProgrammeReader programmes = new ProgrammeReader(vocabulary, diagnostics);
    GuideReader guide = new GuideReader(diagnostics);
    return new Handbook(
        settings,
        inOrder(
            keyed(exercises(exercises), Exercise::origin), inReadingOrder(settings), Exercise::id),
        inOrder(
            keyed(programmes(programmes), Programme::origin),
            Comparator.comparing(Programme::order),
            Programme::id),
        inOrder(
            files("guide", GuidePage.class, guide::read),
            Comparator.comparing(GuidePage::order),
            GuidePage::id),
        safety(vocabulary),
        glossary(),
        seeds(),
        pictures(),
        figures(),
        brands(),
        unreadable);
  }

  private List<Exercise> exercises(ExerciseReader reader) {
    List<ExerciseFile> all =
        files(
            "exercises",
            ExerciseFile.class,
            (id, document) -> ExerciseFile.of(reader.read(id, document)));
    all.forEach(each -> keys.know(each.exercise(), each.outline()));
    return all.stream().map(ExerciseFile::exercise).toList();
  }

  private List<Programme> programmes(ProgrammeReader reader) {
    List<ProgrammeFile> all =
        files(
            "programmes",
            ProgrammeFile.class,
            (id, document) -> ProgrammeFile.of(reader.read(id, document)));
    all.forEach(each -> keys.know(each.programme(), each.outline()));
    return all.stream().map(ProgrammeFile::programme).toList();
  }

  private <T extends Record> List<T> keyed(List<T> all, Function<T, Origin> origin) {
    for (T each : all) {
      keys.know(each, readings.key(origin.apply(each).source(), each.getClass()));
    }
    return all;
  }

  /** As a reader leafs through: by how one sits or lies, then from gentle to demanding. */
  private static Comparator<Exercise> inReadingOrder(Settings settings) {
    return Comparator.comparing((Exercise each) -> each.traits().mainPosition())
        .thenComparing(each -> each.traits().level())
        .thenComparing(Exercise::title, collator(settings))
        .thenComparing(Exercise::id);
  }

  private static Collator collator(Settings settings) {
    return Collator.getInstance(Locale.forLanguageTag(settings.language()));
  }

  private static <T> Map<String, T> inOrder(
      List<T> all, Comparator<T> order, Function<T, String> id) {
    return Handbook.byId(all.stream().sorted(order.thenComparing(id)).toList(), id);
  }

  /** Reads the text of a file into a value. */
  private interface FileReader<T> {
    Optional<T> read(String id, SourceText source);
  }

  private <T> List<T> files(Path folder, String extension, Class<T> type, FileReader<T> reader) {
    return files.list(folder, extension).parallelStream()
        .map(
            path -> {
              String id = SourceFiles.id(path, extension);
              return noted(path, kept(path, type, source -> reader.read(id, source)));
            })
        .flatMap(Optional::stream)
        .toList();
  }

  private <T> Optional<T> kept(Path path, Class<T> type, Function<SourceText, Optional<T>> reader) {
    return files
        .source(path)
        .flatMap(source -> readings.find(source, type))
        .or(
            () ->
                files
                    .bytes(path)
                    .flatMap(
                        bytes -> readings.get(files.source(path, bytes), bytes, type, reader)));
  }

  private <T> List<T> files(String folder, Class<T> type, BiFunction<String, Document, T> reader) {
    return files(
        project.content().resolve(folder),
        MARKDOWN,
        type,
        (id, source) -> Document.parse(source, diagnostics).map(it -> reader.apply(id, it)));
  }

  private Optional<Document> document(Path path) {
    return noted(path, files.read(path).flatMap(it -> Document.parse(it, diagnostics)));
  }

  private <T> Optional<T> noted(Path path, Optional<T> read) {
    if (read.isEmpty()) {
      unreadable.add(project.name(path));
    }
    return read;
  }

  private Optional<Safety> safety(Vocabulary vocabulary) {
    Path path = project.content().resolve("safety.md");
    if (!SourceFiles.exists(path)) {
      diagnostics.add(
          Diagnostic.error("safety/missing", files.place(path), "no such file")
              .withHint("write the signs to get help for: they stand on everything handed out"));
      unreadable.add(project.name(path));
      return Optional.empty();
    }
    return document(path).map(new SafetyReader(vocabulary, diagnostics)::read);
  }

  private List<GlossaryTerm> glossary() {
    Path path = project.content().resolve("glossary.yaml");
    if (!SourceFiles.exists(path)) {
      return List.of();
    }
    Optional<List<GlossaryTerm>> read =
        files
            .read(path)
            .flatMap(
                source ->
                    YamlParser.parse(source, diagnostics)
                        .map(node -> new GlossaryReader(diagnostics).read(node, source)));
    return noted(path, read).orElse(List.of());
  }

  private Map<String, Picture> pictures() {
    PictureReader reader = new PictureReader(kept, diagnostics);
    List<Path> all = files.listAll(project.content().resolve("images"));
    PictureNotes notes = new PictureNotes(all, files, project, diagnostics);
    FileNames names = new FileNames();
    List<Picture> pictures =
        all.stream()
            .filter(path -> hasSoundName(path, names))
            .filter(path -> !path.toString().endsWith(YAML))
            .map(path -> noted(path, reader.read(path, project.name(path))))
            .flatMap(Optional::stream)
            .map(notes::add)
            .toList();
    notes.reportUnused();
    return Handbook.byId(pictures, Picture::path);
  }

  private boolean hasSoundName(Path path, FileNames names) {
    boolean sound = files.accept(path, names);
    if (!sound) {
      unreadable.add(project.name(path));
    }
    return sound;
  }

  private Map<String, Source> seeds() {
    return Handbook.byId(
        yamlFiles(project.seeds(), Source.class, new SeedReader(diagnostics)::read), Source::id);
  }

  private Map<String, ExerciseFigure> figures() {
    FigureReader reader = new FigureReader(diagnostics);
    List<ExerciseFigure> all =
        files.list(project.content().resolve("figures"), YAML).parallelStream()
            .map(path -> noted(path, figure(path, reader)))
            .flatMap(Optional::stream)
            .toList();
    keyed(all, ExerciseFigure::origin);
    Map<String, ExerciseFigure> byId = Handbook.byId(all, ExerciseFigure::id);
    return Handbook.byId(
        all.stream().map(each -> withPoses(each, byId)).toList(), ExerciseFigure::id);
  }

  /** One that is the other side of another has the poses of that one. */
  private ExerciseFigure withPoses(ExerciseFigure figure, Map<String, ExerciseFigure> byId) {
    Optional<ExerciseFigure> posed =
        figure.otherSideOf().map(ref -> byId.get(ref.id())).filter(ExerciseFigure::isPosed);
    if (posed.isEmpty()) {
      return figure;
    }
    ExerciseFigure other = figure.otherSide(posed.get());
    keys.know(other, keys.of(figure) + " " + keys.of(posed.get()));
    return other;
  }

  private Optional<ExerciseFigure> figure(Path path, FigureReader reader) {
    String id = SourceFiles.id(path, YAML);
    return kept(
            path,
            FigureFile.class,
            source -> YamlParser.parse(source, diagnostics).map(node -> reader.read(id, node)))
        .map(file -> reader.figure(id, file, () -> again(path, file.origin().source())));
  }

  /**
   * Reads a figure's file once more for who has to draw it: few are drawn in a build, and what
   * stands in all of them would have to be held, and kept, for these.
   *
   * @throws UncheckedIOException if it is not what was read before
   */
  private YamlNode again(Path path, SourceText before) {
    return files
        .read(path)
        .filter(source -> source.hash().equals(before.hash()))
        // What is wrong with it has been said.
        .flatMap(source -> YamlParser.parse(source, new Diagnostics()))
        .orElseThrow(
            () ->
                new UncheckedIOException(
                    new IOException(before.path() + " has been changed during the build")));
  }

  private Map<String, Brand> brands() {
    Path folder = project.content().resolve("brands");
    return Handbook.byId(
        yamlFiles(
            folder,
            Brand.class,
            (id, node, source) -> ClinicFields.brand(id, node, source, diagnostics)),
        Brand::id);
  }

  /** Reads a YAML file into a value. */
  private interface YamlReader<T> {
    T read(String id, YamlNode node, SourceText source);
  }

  private <T> List<T> yamlFiles(Path folder, Class<T> type, YamlReader<T> reader) {
    return files(
        folder,
        YAML,
        type,
        (id, source) ->
            YamlParser.parse(source, diagnostics).map(node -> reader.read(id, node, source)));
  }
}
