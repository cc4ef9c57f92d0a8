package org.moveleaf.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.moveleaf.content.Project;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code moveleaf init}. */
@Command(
    name = "init",
    mixinStandardHelpOptions = true,
    description = "Makes a folder for a clinic's handbook, with examples, that builds at once.")
final class InitCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "FOLDER",
      defaultValue = ".",
      description = "The folder to make or to fill (default: where you are).")
  private Path folder;

  @Option(
      names = "--language",
      paramLabel = "TAG",
      defaultValue = "en",
      description = "The language of the handbook: en, de, also en-GB, de-AT, … (default: en).")
  private String language;

  @Option(
      names = "--title",
      paramLabel = "TEXT",
      description = "What the handbook is called (default: made from the folder's name).")
  private String title;

  @Override
  public Integer call() {
    Starter starter =
        Starter.in(language, title(), LocalDate.now())
            .orElseThrow(
                () ->
                    refusal(
                        "there are no examples in `"
                            + language
                            + "`; use one of "
                            + String.join(", ", Starter.LANGUAGES)
                            + " and change `language` and the texts afterwards"));
    Path fields = folder.resolve("content").resolve(FieldsCommand.PAGE);
    List<Path> there =
        Stream.concat(starter.files(folder).stream(), Stream.of(fields))
            .filter(Starter::isThere)
            .toList();
    if (!there.isEmpty()) {
      throw refusal(there.get(0) + " is already there; nothing was written");
    }
    starter.write(folder);
    FieldsCommand.write(Project.in(folder));
    PrintWriter out = spec.commandLine().getOut();
    out.println("Made a handbook in " + folder.toAbsolutePath().normalize() + ".");
    out.println("Next: put your clinic into content/handbook.yaml, and read README.md.");
    return ExitCodes.DONE;
  }

  private ParameterException refusal(String why) {
    return new ParameterException(spec.commandLine(), why);
  }

  private String title() {
    return Optional.ofNullable(title)
        .map(String::strip)
        .filter(each -> !each.isEmpty())
        .orElseGet(this::folderName);
  }

  private String folderName() {
    Path name = folder.toAbsolutePath().normalize().getFileName();
    String words = name == null ? "" : name.toString().replaceAll("[-_]+", " ").strip();
    return words.isEmpty()
        ? "Exercises"
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
