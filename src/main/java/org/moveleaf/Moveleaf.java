package org.moveleaf;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.moveleaf.cache.Content;
import org.moveleaf.cache.KeptFiles;
import org.moveleaf.cache.KeptValues;
import org.moveleaf.check.Grading;
import org.moveleaf.check.ReadingCounts;
import org.moveleaf.check.Rules;
import org.moveleaf.content.HandbookReader;
import org.moveleaf.content.Project;
import org.moveleaf.content.SettingsReader;
import org.moveleaf.content.TranslationReader;
import org.moveleaf.diagnostic.Diagnostic;
import org.moveleaf.diagnostic.Diagnostics;
import org.moveleaf.diagnostic.HumanFormat;
import org.moveleaf.figure.Gallery;
import org.moveleaf.figure.Illustration;
import org.moveleaf.figure.Inspector;
import org.moveleaf.figure.KeyedFigure;
import org.moveleaf.model.ContentKeys;
import org.moveleaf.model.ExerciseFigure;
import org.moveleaf.model.Handbook;
import org.moveleaf.model.Ref;
import org.moveleaf.model.Settings;
import org.moveleaf.publish.CharactersArePrintable;
import org.moveleaf.publish.OutputException;
import org.moveleaf.publish.OutputPlace;
import org.moveleaf.publish.OutputRecovery;
import org.moveleaf.publish.Publication;
import org.moveleaf.publish.Publisher;
import org.moveleaf.render.HandbookRenderer;
import org.moveleaf.render.Localised;
import org.moveleaf.render.RenderedHandbook;
import org.moveleaf.render.site.Kept;
import org.moveleaf.render.template.Templates;
import org.moveleaf.render.view.Drawings;
import org.moveleaf.report.ContentReport;
import org.moveleaf.report.FigureSheet;
import org.moveleaf.theme.Branding;
import org.moveleaf.theme.Theme;
import org.moveleaf.theme.ThemeException;
import org.moveleaf.theme.ThemeLoader;

/** The way from a folder to a site and its PDFs. */
public final class Moveleaf {

  private static final UnaryOperator<RenderedHandbook> AS_IT_IS = UnaryOperator.identity();

  private final BuildRequest request;
  private final Consumer<String> progress;
  private final UnaryOperator<RenderedHandbook> finish;
  private final Diagnostics diagnostics = new Diagnostics();
  private final LastBuild last;
  private final Rules.Kept known;
  private final KeptValues values;

  /**
   * @param progress is told what has been done so far, a short line each time
   */
  public Moveleaf(BuildRequest request, Consumer<String> progress) {
    this(request, progress, AS_IT_IS);
  }

  /**
   * @param finish has the last word on what is written
   */
  public Moveleaf(
      BuildRequest request, Consumer<String> progress, UnaryOperator<RenderedHandbook> finish) {
    this.request = request;
    this.progress = progress;
    this.finish = finish;
    this.last = new LastBuild(request);
    this.values = new KeptValues(state().resolve("values"));
    this.known =
        new Rules.Kept(
            new Inspector(state().resolve("sound-figures")),
            new ContentKeys(),
            values,
            new ReadingCounts());
  }

  /** A handbook, checked, in all its languages, its own first. */
  private record Checked(List<Localised> languages) {
    Handbook handbook() {
      return languages.get(0).handbook();
    }
  }

  /**
   * Reads, checks, renders and publishes; with an error nothing is published. Where nothing has
   * changed since the last build, that stands. What a build has left that was stopped is made one
   * version first, also where the content has errors.
   */
  public BuildResult build() {
    try (values) {
      OutputPlace.require(request.output(), Project.in(request.folder()));
      new OutputRecovery(request.output()).run();
      return made();
    } catch (OutputException e) {
      e.diagnostics().forEach(diagnostics::add);
      return new BuildResult(diagnostics.sorted(), Optional.empty());
    }
  }

  private BuildResult made() {
    last.look(finish == AS_IT_IS);
    Optional<BuildResult> same = last.same();
    if (same.isPresent()) {
      return same.get();
    }
    Optional<Publication> publication =
        readAndCheck().filter(checked -> !diagnostics.hasErrors()).flatMap(this::published);
    BuildResult result = new BuildResult(diagnostics.sorted(), publication);
    last.remember(result);
    return result;
  }

  private Optional<Publication> published(Checked checked) {
    return inTheme(() -> publish(checked));
  }

  /** A theme that does not hold together is found wherever it is used. */
  private <T> Optional<T> inTheme(Supplier<Optional<T>> work) {
    try {
      return work.get();
    } catch (ThemeException e) {
      diagnostics.add(e.diagnostic());
      return Optional.empty();
    }
  }

  private Optional<Publication> publish(Checked checked) {
    List<Localised> languages =
        checked.languages.stream()
            .map(each -> each.making(Product.matter(request.products())))
            .toList();
    Handbook handbook = languages.get(0).handbook();
    Kept kept = kept();
    HandbookRenderer renderer = new HandbookRenderer(languages, draw(handbook), kept);
    List<RenderedHandbook> rendered =
        request.products().contains(Product.SITE) ? renderer.render() : renderer.renderPrints();
    try {
      Optional<Publication> published =
          publisher(handbook)
              .publish(
                  rendered.stream().map(finish).toList(),
                  made -> complete(languages.get(0), made, kept.files()));
      if (published.isPresent()) {
        Stream.<Runnable>of(values::save, known.inspector()::save, last::lookAgain, kept::save)
            .parallel()
            .forEach(Runnable::run);
      }
      return published;
    } catch (OutputException e) {
      e.diagnostics().forEach(diagnostics::add);
      return Optional.empty();
    }
  }

  /** What only a finished document shows may still keep all from being published. */
  private Optional<Map<String, Supplier<Content>>> complete(
      Localised own, Publication made, KeptFiles files) {
    made.overlong().forEach(this::report);
    made.beyond().forEach(this::report);
    return diagnostics.hasErrors()
        ? Optional.empty()
        : Optional.of(
            new ContentReport(
                    own.handbook(),
                    // What is wrong with them has been said.
                    own.theme().wordLists(new Diagnostics()),
                    diagnostics.sorted(),
                    known.counts(),
                    made.lengths(),
                    request.today(),
                    files)
                .files());
  }

  private void report(Publication.Overlong overlong) {
    diagnostics.add(
        Diagnostic.warning(
                "print/too-long",
                overlong.source(),
                String.format(
                    Locale.ROOT,
                    "%s has %d pages instead of %d",
                    overlong.path(),
                    overlong.pages(),
                    overlong.most()))
            .withHint(
                isPoster(overlong.path())
                    ? "let parts share exercises and doses, or make two programmes of it"
                    : "shorten the steps or the notes"));
  }

  /** A poster shows no steps: each exercise and each dose of it takes a place. */
  private static boolean isPoster(String path) {
    return path.startsWith("posters/") || path.contains("/posters/");
  }

  private void report(Publication.Beyond beyond) {
    diagnostics.add(
        Diagnostic.error(
                "print/beyond-edge",
                beyond.source(),
                String.format(
                    Locale.ROOT,
                    "there is no room for `%s`: %s, page %d",
                    beyond.words(),
                    beyond.path(),
                    beyond.page()))
            .withHint("shorten or part the longest word there, or look at the theme's tables"));
  }

  /** Drawings are kept in the output folder, out of sight, from build to build. */
  private Drawings draw(Handbook handbook) {
    return new Drawings(handbook, new Gallery(state().resolve("figures")).draw(figures(handbook)));
  }

  private Kept kept() {
    KeptFiles files = new KeptFiles(request.output(), state().resolve("pages"), last.isUntouched());
    return new Kept(files, known.contents(), values);
  }

  /** What one build leaves for the next. */
  private Path state() {
    return request.output().resolve(".moveleaf");
  }

  private static List<KeyedFigure> figures(Handbook handbook) {
    return handbook.figures().values().stream().map(ExerciseFigure::keyed).toList();
  }

  /** Reads and checks only. */
  public BuildResult check() {
    try (values) {
      readAndCheck();
      return result();
    }
  }

  /**
   * Reads and checks, and makes a page with all figures, also those that something is wrong with.
   *
   * @return the page as HTML; empty if the handbook could not be read at all
   */
  public Optional<String> figureSheet() {
    try (values) {
      return readAndCheck()
          .map(
              checked -> {
                Handbook handbook = checked.handbook();
                Map<String, Illustration> drawn = Gallery.drawAll(figures(handbook));
                return new FigureSheet(handbook, drawn, diagnostics.sorted()).html();
              });
    }
  }

  /** What has been reported so far. */
  public BuildResult result() {
    return new BuildResult(diagnostics.sorted(), Optional.empty());
  }

  private Optional<Checked> readAndCheck() {
    return inTheme(this::readAndCheckAll);
  }

  private Optional<Checked> readAndCheckAll() {
    Project project = Project.in(request.folder());
    diagnostics.gradeBy(new Grading(Map.of(), request.strict()));
    Optional<Settings> settings = new SettingsReader(project, diagnostics).read();
    settings.ifPresent(each -> diagnostics.gradeBy(new Grading(each.checks(), request.strict())));
    Optional<Theme> theme =
        settings.flatMap(each -> new ThemeLoader(project.themes(), diagnostics).load(each));
    if (theme.isEmpty()) {
      return Optional.empty();
    }
    Templates.check(theme.get(), diagnostics);
    Handbook handbook =
        new HandbookReader(project, values, known.contents(), last.hashes(), diagnostics)
            .read(atBaseUrl(settings.get()), theme.get().vocabulary())
            .on(request.today());
    progress.accept(counted(handbook));
    Localised own = branded(handbook, theme.get(), diagnostics);
    // Apart, as rules ask which files are spoilt.
    Diagnostics characters = new Diagnostics();
    CompletableFuture<Void> printable =
        CompletableFuture.runAsync(() -> checkCharacters(own, characters));
    Rules.check(handbook, theme.get().wordLists(diagnostics), request.today(), known, diagnostics);
    // Where nothing has been published yet, only a build that is may leave anything.
    if (Files.isDirectory(state())) {
      known.inspector().save();
    }
    List<Localised> languages = new ArrayList<>();
    languages.add(own);
    languages.addAll(translated(handbook, project));
    last.forgetHashes();
    printable.join();
    characters.sorted().forEach(diagnostics::add);
    return Optional.of(new Checked(languages));
  }

  /** Browsers find a font for any character. */
  private void checkCharacters(Localised part, Diagnostics found) {
    if (!part.making(Product.matter(request.products())).isPrinted()) {
      return;
    }
    try {
      new CharactersArePrintable(part.theme(), values, found).check(part.handbook());
    } catch (ThemeException e) {
      found.add(e.diagnostic());
    }
  }

  private List<Localised> translated(Handbook source, Project project) {
    Map<String, Ref> others = new LinkedHashMap<>();
    source.settings().languages().forEach(each -> others.putIfAbsent(each.id(), each));
    others.remove(source.settings().language());
    return List.copyOf(others.values()).parallelStream()
        .map(each -> inTheme(() -> translated(source, each, project)))
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<Localised> translated(Handbook source, Ref language, Project project) {
    TranslationReader reader = new TranslationReader(project, language.id(), diagnostics);
    Optional<Settings> settings = reader.settings(source.settings(), language.range());
    // Also without settings: before texts can be written in a language it needs a catalogue.
    Optional<Theme> theme =
        new ThemeLoader(project.themes(), diagnostics)
            .load(settings.orElseGet(() -> source.settings().in(language.id())), language.range());
    return theme
        .filter(it -> settings.isPresent())
        .flatMap(it -> reader.handbook(source, settings.get(), it.vocabulary(), language.range()))
        .map(words -> words.on(request.today()))
        .map(
            words -> {
              Rules.checkWords(
                  words,
                  source,
                  theme.get().wordLists(diagnostics),
                  request.today(),
                  known,
                  diagnostics);
              // What is wrong with a colour has been said for the source.
              Localised part = branded(words, theme.get(), new Diagnostics());
              checkCharacters(part, diagnostics);
              return part;
            });
  }

  private static Localised branded(Handbook handbook, Theme theme, Diagnostics diagnostics) {
    Branding branding = new Branding(theme, diagnostics);
    Map<String, Theme> brands = new TreeMap<>();
    handbook
        .brands()
        .values()
        .forEach(brand -> brands.put(brand.id(), branding.in(brand.clinic().colours())));
    return new Localised(handbook, branding.in(handbook.settings().clinic().colours()), brands);
  }

  private static String counted(Handbook handbook) {
    return Stream.of(
            HumanFormat.counted(handbook.exercises().size(), "exercise"),
            HumanFormat.counted(handbook.programmes().size(), "programme"),
            HumanFormat.counted(handbook.guide().size(), "guide page"),
            HumanFormat.counted(handbook.sources().size(), "source"))
        .collect(Collectors.joining(", ", "Read ", "."));
  }

  private Settings atBaseUrl(Settings settings) {
    return request.baseUrl().map(settings::at).orElse(settings);
  }

  private Publisher publisher(Handbook handbook) {
    Path output = request.output().toAbsolutePath().normalize();
    Instant edition =
        handbook.settings().imprint().edition().atStartOfDay(ZoneOffset.UTC).toInstant();
    return new Publisher(output, edition, last.isUntouched(), values);
  }
}
