package org.moveleaf.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.moveleaf.report.PoseGuide;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code moveleaf poses}. */
@Command(
    name = "poses",
    mixinStandardHelpOptions = true,
    description = "Writes a page that draws every word with which figures are posed.")
final class PosesCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      defaultValue = "poses.html",
      description = "Where the page goes (default: ${DEFAULT-VALUE}).")
  private Path file;

  @Override
  public Integer call() {
    OwnFile.require(spec, "`poses`", file, PoseGuide.MARK);
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      // Opened first: who cannot write there learns it before all is drawn.
      try (Writer out = Files.newBufferedWriter(file)) {
        out.write(PoseGuide.html());
      }
    } catch (IOException e) {
      throw new ParameterException(spec.commandLine(), "cannot write " + file + ": " + e);
    }
    spec.commandLine().getOut().println("Wrote " + file + ".");
    return ExitCodes.DONE;
  }
}
