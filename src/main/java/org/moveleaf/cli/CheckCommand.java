package org.moveleaf.cli;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.moveleaf.BuildRequest;
import org.moveleaf.BuildResult;
import org.moveleaf.Moveleaf;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code moveleaf check}. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = "Reads and checks the content, and writes nothing.")
final class CheckCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private Folders folders;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    BuildRequest request =
        new BuildRequest(folders.folder(), folders.folder().resolve("output"), Optional.empty());
    BuildResult result = new Moveleaf(request, line -> {}).check();
    Report.problems(result, err);
    out.println("Checked: " + Report.counts(result) + ".");
    return result.hasErrors() ? ExitCodes.CONTENT : ExitCodes.DONE;
  }
}
