package org.moveleaf.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.moveleaf.BuildResult;
import org.moveleaf.content.FileKind;
import org.moveleaf.content.Project;
import org.moveleaf.diagnostic.Diagnostics;
import org.moveleaf.diagnostic.DidYouMean;
import org.moveleaf.model.Vocabulary;
import org.moveleaf.report.FieldReference;
import org.moveleaf.report.FieldTexts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code moveleaf fields}. */
@Command(
    name = "fields",
    mixinStandardHelpOptions = true,
    description =
        "Lists what each kind of file may say: its fields, what they mean, what they take.")
final class FieldsCommand implements Callable<Integer> {

  /** Where hosts of repositories show it, beside the files that it is about. */
  static final String PAGE = "README.md";

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "KIND",
      description = "The kind of file, as exercise; without it, all kinds are named.")
  private String kind;

  @Option(
      names = {"-d", "--folder"},
      paramLabel = "FOLDER",
      defaultValue = ".",
      description = "The project whose own words are listed, too (default: where you are).")
  private Path folder;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Writes all kinds into a page, as content/README.md.")
  private Path output;

  @Override
  public Integer call() {
    Project project = Project.in(folder);
    Diagnostics diagnostics = new Diagnostics();
    Optional<Vocabulary> words = ProjectWords.of(project, diagnostics);
    if (words.isEmpty()) {
      Report.problems(
          new BuildResult(diagnostics.sorted(), Optional.empty()), spec.commandLine().getErr());
      return ExitCodes.CONTENT;
    }
    PrintWriter out = spec.commandLine().getOut();
    FieldReference reference = new FieldReference(FieldTexts.read(), words.get());
    List<FileKind> kinds = ProjectWords.kinds(words.get());
    if (output != null) {
      OwnFile.require(spec, "--output", output, FieldReference.MARK);
      write(reference.all(kinds), output);
      out.println("Wrote " + output + ".");
    } else if (kind != null) {
      out.println(reference.of(named(kinds), 1).strip());
    } else {
      kinds.forEach(each -> out.printf("%-16s %s%n", each.name(), reference.about(each)));
    }
    return ExitCodes.DONE;
  }

  private FileKind named(List<FileKind> kinds) {
    List<String> names = kinds.stream().map(FileKind::name).toList();
    return kinds.stream()
        .filter(each -> each.name().equals(kind))
        .findFirst()
        .orElseThrow(
            () ->
                new ParameterException(
                    spec.commandLine(),
                    "there is no kind `" + kind + "`: " + DidYouMean.hintOrList(kind, names)));
  }

  /** The page of a project, as a new one has it. */
  static void write(Project project) {
    Vocabulary words = ProjectWords.of(project, new Diagnostics()).orElseThrow();
    FieldReference reference = new FieldReference(FieldTexts.read(), words);
    write(reference.all(ProjectWords.kinds(words)), project.content().resolve(PAGE));
  }

  private static void write(String page, Path file) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, page);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file + ": " + e.getMessage(), e);
    }
  }
}
