package org.moveleaf.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.moveleaf.BuildResult;
import org.moveleaf.Translations;
import org.moveleaf.diagnostic.Diagnostics;
import org.moveleaf.diagnostic.DidYouMean;
import org.moveleaf.translation.Change;
import org.moveleaf.translation.FileState;
import org.moveleaf.translation.FileState.Standing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code moveleaf translations}. */
@Command(
    name = "translations",
    mixinStandardHelpOptions = true,
    description = {
      "Lists how far the handbook has got in its languages.",
      "That is what is fresh, stale or missing, and which sentences have changed since they were"
          + " translated."
    })
final class TranslationsCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private Folders folders;

  @Option(
      names = {"-l", "--language"},
      paramLabel = "TAG",
      description = "Only this language: es, pt-BR.")
  private String language;

  @Option(
      names = "--accept",
      paramLabel = "FILE",
      description = {
        "Note in this file of words that it agrees with its source as it is now. May be given",
        "more than once."
      })
  private List<String> accepted = new ArrayList<>();

  @Option(
      names = "--accept-all",
      description = "The same for all files of words that have no such note yet.")
  private boolean acceptAll;

  @Override
  public Integer call() {
    Diagnostics diagnostics = new Diagnostics();
    Translations translations = new Translations(folders.folder(), diagnostics);
    PrintWriter out = spec.commandLine().getOut();
    if (translations.handbook().isEmpty() || diagnostics.hasErrors()) {
      return failed(diagnostics);
    }
    List<String> languages = language == null ? translations.languages() : List.of(language);
    if (languages.isEmpty()) {
      out.println("Only one language. `moveleaf new translation es` begins another.");
    }
    Set<String> left = new TreeSet<>(accepted.stream().map(TranslationsCommand::slashes).toList());
    List<String> known = new ArrayList<>();
    for (String each : languages) {
      List<FileState> states = translations.states(each);
      states.forEach(state -> known.add(state.path()));
      List<FileState> now = states.stream().map(it -> noted(it, left, translations)).toList();
      print(each, now, out);
    }
    if (!left.isEmpty()) {
      String name = left.iterator().next();
      throw new ParameterException(
          spec.commandLine(),
          "there are no words in `" + name + "`; " + DidYouMean.hintOrList(name, known));
    }
    return diagnostics.hasErrors() ? failed(diagnostics) : ExitCodes.DONE;
  }

  private int failed(Diagnostics diagnostics) {
    Report.problems(
        new BuildResult(diagnostics.sorted(), Optional.empty()), spec.commandLine().getErr());
    return ExitCodes.CONTENT;
  }

  private static String slashes(String path) {
    return path.replace('\\', '/').replaceFirst("^(\\./)+", "");
  }

  /** Notes in the file what it is made from, if that is wanted. */
  private FileState noted(FileState state, Set<String> left, Translations translations) {
    boolean named = left.remove(state.path());
    boolean there = state.standing() != Standing.MISSING && state.standing() != Standing.ORPHAN;
    if (named && !there) {
      throw new ParameterException(
          spec.commandLine(), "`" + state.path() + "` has no words or no source to agree with");
    }
    if (!named && !(acceptAll && state.standing() == Standing.UNRECORDED)) {
      return state;
    }
    Path file = translations.project().root().resolve(state.path());
    try {
      Files.writeString(file, state.made().into(Files.readString(file)));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file + ": " + e.getMessage(), e);
    }
    return new FileState(
        state.language(), state.path(), state.source(), Standing.FRESH, List.of(), state.made());
  }

  private static void print(String language, List<FileState> states, PrintWriter out) {
    String name = Locale.forLanguageTag(language).getDisplayName(Locale.ENGLISH);
    out.println(name + " (" + language + "): " + counted(states));
    for (FileState each : states) {
      if (each.standing() != Standing.FRESH) {
        out.println("  " + word(each.standing()) + "  " + each.path());
        each.changes().forEach(change -> print(change, out));
      }
    }
    out.println();
  }

  private static void print(Change change, PrintWriter out) {
    change.sentences().forEach(each -> out.println("    " + change.section() + ": " + each));
    if (change.sentences().isEmpty() || change.gone() > change.sentences().size()) {
      out.println("    " + change.section() + ": something is gone, or stands elsewhere");
    }
  }

  private static String counted(List<FileState> states) {
    List<String> counts = new ArrayList<>();
    for (Standing standing : Standing.values()) {
      long count = states.stream().filter(each -> each.standing() == standing).count();
      if (count > 0 || standing == Standing.FRESH) {
        counts.add(count + " " + word(standing));
      }
    }
    return String.join(", ", counts);
  }

  private static String word(Standing standing) {
    return standing.name().toLowerCase(Locale.ROOT);
  }
}
