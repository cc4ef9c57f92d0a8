package org.moveleaf.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.moveleaf.BuildResult;
import org.moveleaf.Translations;
import org.moveleaf.content.Project;
import org.moveleaf.content.SettingsReader;
import org.moveleaf.content.TranslationReader;
import org.moveleaf.diagnostic.Diagnostics;
import org.moveleaf.diagnostic.DidYouMean;
import org.moveleaf.diagnostic.HumanFormat;
import org.moveleaf.model.Handbook;
import org.moveleaf.model.Vocabulary;
import org.moveleaf.publish.CharactersArePrintable;
import org.moveleaf.theme.NewCatalogue;
import org.moveleaf.theme.ThemeLoader;
import org.moveleaf.translation.FileState;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code moveleaf new}. */
@Command(
    name = "new",
    mixinStandardHelpOptions = true,
    description = {
      "Makes a file that waits to be filled in.",
      "What is left to fill in, `check` then lists, line by line."
    })
final class NewCommand implements Callable<Integer> {

  private static final String TRANSLATION = "translation";
  private static final String LANGUAGE = "language";

  @Spec private CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "KIND",
      description = "exercise, figure, programme, guide, brand, seed, translation or language.")
  private String kind;

  @Parameters(
      index = "1",
      paramLabel = "ID",
      description = {
        "The file's name without its ending, and the page's address: heel-raise.",
        "For a figure the name of its exercise, for a seed, which is a source, a short name of it.",
        "For a translation its language: es, pt-BR. All files that are missing are made.",
        "For a language that the theme does not speak yet its tag, too: fr. A file for the words",
        "of the program is made."
      })
  private String id;

  @Parameters(
      index = "2",
      arity = "0..1",
      paramLabel = "FOLDER",
      defaultValue = ".",
      description = "The project's folder, or a content folder alone (default: where you are).")
  private Path folder;

  @Option(
      names = "--title",
      paramLabel = "TEXT",
      description = "What readers see (default: made from the id).")
  private String title;

  @Override
  public Integer call() {
    if (kind.equalsIgnoreCase(TRANSLATION)) {
      return translation();
    }
    if (kind.equalsIgnoreCase(LANGUAGE)) {
      return language();
    }
    Draft.Kind chosen = kind();
    FileName.problem(id).ifPresent(this::refuse);
    Project project = Project.in(folder);
    Diagnostics diagnostics = new Diagnostics();
    Optional<Vocabulary> words = ProjectWords.of(project, diagnostics);
    if (words.isEmpty()) {
      return nothingMade(diagnostics);
    }
    Path place = chosen.folder(project);
    String name = id + chosen.ending();
    Path file = place.resolve(name);
    List<String> there = names(place);
    there.stream()
        .filter(each -> each.equalsIgnoreCase(name))
        .findFirst()
        .ifPresent(each -> refuse(project.name(place.resolve(each)) + " is already there"));
    write(file, new Draft(words.get(), LocalDate.now()).of(chosen, title(), there.size() + 1));
    PrintWriter out = spec.commandLine().getOut();
    out.println("Made " + file + ". Fill it in; `check` lists what is left." + next(chosen));
    return ExitCodes.DONE;
  }

  private String next(Draft.Kind made) {
    return switch (made) {
      case EXERCISE -> " `new figure " + id + "` begins its picture.";
      case FIGURE -> " `poses` draws every word that it can have.";
      case SEED -> " Exercises name it in `sources`.";
      default -> "";
    };
  }

  /** Makes a catalogue for the words of the program. */
  private int language() {
    requireLanguage();
    Project project = Project.in(folder);
    Diagnostics diagnostics = new Diagnostics();
    Optional<NewCatalogue> catalogue =
        new SettingsReader(project, diagnostics)
            .read()
            .map(each -> each.in(id))
            .flatMap(new ThemeLoader(project.themes(), diagnostics)::newCatalogue);
    if (catalogue.isEmpty() || diagnostics.hasErrors()) {
      return nothingMade(diagnostics);
    }
    NewCatalogue made = catalogue.get();
    String choose = made.chosen() ? "" : "Add `theme: " + made.theme() + "` to handbook.yaml. ";
    if (made.isEmpty()) {
      refuse(
          made.messages() == 0
              ? "the theme has its words in `"
                  + id
                  + "`; `new translation "
                  + id
                  + "` makes the rest"
              : "what it takes is already there. " + choose + listing());
    }
    PrintWriter out = spec.commandLine().getOut();
    made.files()
        .forEach(
            (file, text) -> {
              write(project.themes().resolve(file), text);
              out.println("Made " + project.themes().resolve(file) + ".");
            });
    made.amended()
        .forEach(
            (file, text) -> {
              replace(project.themes().resolve(file), text);
              out.println(
                  "Added what is new in English to " + project.themes().resolve(file) + ".");
            });
    if (!CharactersArePrintable.canSet(id)) {
      out.println(
          "PDFs cannot show all letters of this language yet, browsers can: write `site-only: ["
              + id
              + "]` into handbook.yaml.");
    }
    if (made.messages() == 0) {
      out.println(choose + "Fill in the words that checks look for, the signs first.");
      return ExitCodes.DONE;
    }
    out.println(
        HumanFormat.counted(made.messages(), "message") + " to translate. " + choose + listing());
    if (!made.amended().isEmpty()) {
      return ExitCodes.DONE;
    }
    out.println(
        "Once the headings are translated, `moveleaf new translation "
            + id
            + "` makes the files for the texts.");
    return ExitCodes.DONE;
  }

  private String listing() {
    return "`moveleaf translations --language " + id + "` lists what is left.";
  }

  private void requireLanguage() {
    if (!TranslationReader.isLanguage(id)) {
      refuse("`" + id + "` is no language; name one as `es`, `de` or `pt-BR`");
    }
  }

  private int nothingMade(Diagnostics diagnostics) {
    return nothingMade(diagnostics, "Mend the errors above first.");
  }

  private int nothingMade(Diagnostics diagnostics, String remedy) {
    PrintWriter err = spec.commandLine().getErr();
    Report.problems(new BuildResult(diagnostics.sorted(), Optional.empty()), err);
    err.println("Nothing was made. " + remedy);
    return ExitCodes.CONTENT;
  }

  /** Makes all files of words that a language does not have yet. */
  private int translation() {
    requireLanguage();
    Diagnostics diagnostics = new Diagnostics();
    Translations translations = new Translations(folder, diagnostics);
    if (translations.handbook().isEmpty() || diagnostics.hasErrors()) {
      return nothingMade(diagnostics);
    }
    // A catalogue that is half done has the headings, which is all that is needed here.
    Optional<Vocabulary> other = translations.vocabulary(id);
    if (other.isEmpty()) {
      return nothingMade(
          diagnostics, "Texts are read by their headings, which the theme must have first.");
    }
    Handbook handbook = translations.handbook().get();
    if (handbook.settings().language().equals(id)) {
      refuse("`" + id + "` is the language that the handbook is written in");
    }
    Map<String, String> drafts =
        new WordsDraft(handbook, translations.ownVocabulary(), other.get(), LocalDate.now()).all();
    int made = 0;
    for (FileState each : translations.states(id)) {
      if (each.standing() == FileState.Standing.MISSING) {
        write(
            translations.project().root().resolve(each.path()),
            WordsDraft.noted(each, drafts.get(each.source())));
        made++;
      }
    }
    PrintWriter out = spec.commandLine().getOut();
    out.println("Made " + HumanFormat.counted(made, "file") + " to translate.");
    if (handbook.settings().languages().stream().noneMatch(each -> each.id().equals(id))) {
      out.println("When they are done, add `languages: [" + id + "]` to handbook.yaml.");
    }
    return ExitCodes.DONE;
  }

  private Draft.Kind kind() {
    List<String> words =
        Stream.concat(
                Stream.of(Draft.Kind.values()).map(Draft.Kind::word),
                Stream.of(TRANSLATION, LANGUAGE))
            .toList();
    int at = words.indexOf(kind.toLowerCase(Locale.ROOT));
    if (at < 0) {
      refuse("`new` makes no `" + kind + "`; " + DidYouMean.hintOrList(kind, words));
    }
    return Draft.Kind.values()[at];
  }

  private void refuse(String why) {
    throw new ParameterException(spec.commandLine(), why);
  }

  private String title() {
    if (title != null) {
      return title;
    }
    String words = id.replace('-', ' ');
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private static List<String> names(Path place) {
    if (!Files.isDirectory(place)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(place)) {
      return files.map(each -> each.getFileName().toString()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + place + ": " + e.getMessage(), e);
    }
  }

  /** Whole or not at all: it holds somebody's work. */
  private static void replace(Path file, String text) {
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try {
      Files.writeString(part, text);
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file + ": " + e.getMessage(), e);
    }
  }

  private static void write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text, StandardOpenOption.CREATE_NEW);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file + ": " + e.getMessage(), e);
    }
  }
}
