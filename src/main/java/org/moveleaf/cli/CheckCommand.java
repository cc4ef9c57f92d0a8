package org.moveleaf.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.moveleaf.BuildRequest;
import org.moveleaf.BuildResult;
import org.moveleaf.Moveleaf;
import org.moveleaf.publish.OutputRecovery;
import org.moveleaf.report.FigureSheet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code moveleaf check}. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = "Reads and checks the content, and changes nothing in `output`.")
final class CheckCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private Folders folders;

  @Option(
      names = "--figures",
      paramLabel = "FILE",
      description = "Write a page with all figures to this file, to look them over.")
  private Path figures;

  @Option(names = "--strict", description = "A warning counts as an error.")
  private boolean strict;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    Path output = folders.folder().resolve("output");
    new OutputRecovery(output).run();
    BuildRequest request =
        new BuildRequest(folders.folder(), output, Optional.empty())
            .on(Today.of(spec))
            .strictly(strict);
    Moveleaf moveleaf = new Moveleaf(request, line -> {});
    BuildResult result = figures == null ? moveleaf.check() : sheet(moveleaf, out);
    Report.problems(result, err);
    String line = "Checked: " + Report.counts(result) + ".";
    new GitHub(Main.environment(spec), folders.folder()).report(result, line, out);
    out.println(line);
    return result.hasErrors() ? ExitCodes.CONTENT : ExitCodes.DONE;
  }

  private BuildResult sheet(Moveleaf moveleaf, PrintWriter out) {
    OwnFile.require(spec, "--figures", figures, FigureSheet.MARK);
    Optional<String> sheet = moveleaf.figureSheet();
    if (sheet.isPresent()) {
      try {
        Files.createDirectories(figures.toAbsolutePath().getParent());
        Files.writeString(figures, sheet.get());
      } catch (IOException e) {
        throw new ParameterException(spec.commandLine(), "cannot write " + figures + ": " + e);
      }
      out.println("Wrote " + figures + ".");
    }
    return moveleaf.result();
  }
}
