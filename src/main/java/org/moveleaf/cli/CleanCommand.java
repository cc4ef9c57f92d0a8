package org.moveleaf.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.moveleaf.diagnostic.HumanFormat;
import org.moveleaf.publish.OutputCleaner;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code moveleaf clean}. */
@Command(
    name = "clean",
    mixinStandardHelpOptions = true,
    description = "Takes away what builds have written, and leaves every other file alone.")
final class CleanCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private Folders folders;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FOLDER",
      description = "The folder to clean (default: output, in the project's folder).")
  private Path output;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    Path folder = output == null ? folders.folder().resolve("output") : output;
    if (!Files.isDirectory(folder)) {
      out.println("Nothing to take away: there is no folder " + folder + ".");
      return ExitCodes.DONE;
    }
    OutputCleaner.Cleaned preview = new OutputCleaner(WatchCommand.output(folder)).clean();
    OutputCleaner.Cleaned cleaned = new OutputCleaner(folder).clean();
    for (String each : cleaned.foreign()) {
      out.println("Kept " + folder.resolve(each) + ", which Moveleaf has not written.");
    }
    out.println(
        "Took away " + HumanFormat.counted(preview.files() + cleaned.files(), "file") + ".");
    return ExitCodes.DONE;
  }
}
