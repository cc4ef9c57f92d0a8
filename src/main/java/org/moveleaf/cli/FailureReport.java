package org.moveleaf.cli;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import org.moveleaf.diagnostic.HumanFormat;
import org.moveleaf.publish.OutputException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says what went wrong where no file of the content is to blame. */
final class FailureReport implements IExecutionExceptionHandler {

  @Override
  public int handleExecutionException(
      Exception failure, CommandLine commandLine, ParseResult parsed) {
    PrintWriter err = commandLine.getErr();
    if (failure instanceof OutputException output) {
      output.diagnostics().forEach(each -> err.println(HumanFormat.format(each)));
      return ExitCodes.CONTENT;
    }
    if (failure instanceof UncheckedIOException) {
      err.println("error: " + failure.getMessage());
      err.println(
          "  = help: check that the folder is there, that you may write to it, and that the disk is not full");
      return ExitCodes.CONTENT;
    }
    err.println(
        "This is a fault of Moveleaf, not of your content. Please report it with these lines:");
    failure.printStackTrace(err);
    return ExitCodes.OURS;
  }
}
