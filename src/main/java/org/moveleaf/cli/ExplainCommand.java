package org.moveleaf.cli;

import java.io.PrintWriter;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.moveleaf.diagnostic.DidYouMean;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code moveleaf explain}. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description = "Says more about a problem: what it means, why it matters, how to mend it.")
final class ExplainCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "CODE",
      description =
          "What stands in brackets, as exercise/ladder-circle; without it, all are listed.")
  private String code;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    if (code == null) {
      list(out);
      return ExitCodes.DONE;
    }
    String typed = code.replaceAll("[\\[\\]`]", "").strip();
    Optional<String> page = Explanations.page(typed);
    if (page.isEmpty()) {
      PrintWriter err = spec.commandLine().getErr();
      err.println("error: there is no code `" + typed + "`");
      err.println(
          "  = help: " + hint(typed).orElse("`moveleaf explain` without a code lists all of them"));
      return ExitCodes.USAGE;
    }
    out.println(page.get().strip());
    return ExitCodes.DONE;
  }

  private static void list(PrintWriter out) {
    for (String each : Explanations.codes()) {
      out.printf("%-28s %s%n", each, Explanations.gist(Explanations.page(each).orElseThrow()));
    }
    out.println();
    out.println("Codes of `any/` stand for all kinds of files: exercise/, guide/, handbook/, …");
  }

  /** The nearest code; after a bare name, the codes of that name. */
  private static Optional<String> hint(String typed) {
    Collection<String> codes = Explanations.codes();
    String name = typed.substring(typed.indexOf('/') + 1);
    String named =
        codes.stream()
            .filter(each -> each.endsWith("/" + name))
            .map(each -> "`" + each + "`")
            .collect(Collectors.joining(" or "));
    if (!named.isEmpty()) {
      return Optional.of("did you mean " + named + "?");
    }
    return inFamily(typed, name, codes).or(() -> DidYouMean.hint(typed, codes));
  }

  /** A page for every family, with the family that was typed. */
  private static Optional<String> inFamily(String typed, String name, Collection<String> codes) {
    String family = typed.contains("/") ? typed.substring(0, typed.indexOf('/')) : Explanations.ANY;
    List<String> names =
        codes.stream()
            .filter(each -> each.startsWith(Explanations.ANY + "/"))
            .map(each -> each.substring(Explanations.ANY.length() + 1))
            .toList();
    return DidYouMean.nearest(name, names)
        .map(near -> "did you mean `" + family + "/" + near + "`?");
  }
}
