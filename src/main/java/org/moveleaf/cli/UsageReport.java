package org.moveleaf.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.moveleaf.diagnostic.DidYouMean;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with a command line: the fact, and the word that was probably meant. */
final class UsageReport implements IParameterExceptionHandler {

  @Override
  public int handleParseException(ParameterException failure, String[] arguments) {
    CommandLine command = failure.getCommandLine();
    PrintWriter err = command.getErr();
    String name = command.getCommandSpec().qualifiedName();
    if (failure instanceof UnmatchedArgumentException unmatched) {
      String typed = unmatched.getUnmatched().get(0);
      err.println("error: `" + name + "` knows no `" + typed + "`");
      near(typed, command).ifPresent(hint -> err.println("  = help: " + hint));
    } else {
      err.println("error: " + failure.getMessage());
    }
    err.println("`" + name + " --help` lists what there is.");
    return ExitCodes.USAGE;
  }

  private static Optional<String> near(String typed, CommandLine command) {
    boolean option = typed.startsWith("-");
    List<String> known =
        option
            ? command.getCommandSpec().options().stream()
                .flatMap(each -> Stream.of(each.names()))
                .filter(each -> each.startsWith("--"))
                .toList()
            : List.copyOf(command.getSubcommands().keySet());
    String word = option ? typed.replaceFirst("=.*", "") : typed;
    return DidYouMean.hint(word, known);
  }
}
