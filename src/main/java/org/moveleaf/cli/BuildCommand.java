package org.moveleaf.cli;

import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.moveleaf.BuildRequest;
import org.moveleaf.BuildResult;
import org.moveleaf.Moveleaf;
import org.moveleaf.Product;
import org.moveleaf.diagnostic.HumanFormat;
import org.moveleaf.publish.OutputRecovery;
import org.moveleaf.publish.Publication;
import org.moveleaf.schema.Shapes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code moveleaf build}. */
@Command(
    name = "build",
    mixinStandardHelpOptions = true,
    description = "Makes the site and the PDFs. With an error in the content nothing is changed.")
final class BuildCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private Folders folders;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FOLDER",
      description = "Where the result goes (default: output, in the project's folder).")
  private Path output;

  @Option(
      names = "--base-url",
      paramLabel = "URL",
      description = "Where the site will stand, instead of what handbook.yaml says.")
  private String baseUrl;

  @Option(
      names = "--summary",
      paramLabel = "FILE",
      description =
          "Also counts what was published in this properties file, for other tools; there is none"
              + " where nothing was.")
  private Path summary;

  @Option(
      names = "--strict",
      description = "A warning keeps the output from being published, as an error does.")
  private boolean strict;

  @Option(
      names = "--only",
      paramLabel = "WHAT",
      split = ",",
      description =
          "Makes this and takes away what earlier builds made of the rest: ${COMPLETION-CANDIDATES};"
              + " several with commas between.")
  private Set<Product> only = EnumSet.allOf(Product.class);

  @Override
  public Integer call() {
    long start = System.nanoTime();
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    Progress progress = Progress.on(out);
    if (summary != null) {
      OwnFile.require(spec, "--summary", summary, Summary.MARK);
      Summary.clear(summary);
    }
    BuildResult result;
    try {
      result = new Moveleaf(request(), progress::show).build();
    } finally {
      progress.end();
    }
    Report.problems(result, err);
    GitHub gitHub = new GitHub(Main.environment(spec), folders.folder());
    if (result.publication().isEmpty()) {
      boolean halfDone = new OutputRecovery(target()).isNeeded();
      String line =
          Report.counts(result)
              + (halfDone
                  ? ". The output holds parts of two builds; build again to make it one."
                  : ". Nothing was published; the last output is as it was.");
      gitHub.report(result, line, out);
      err.println(line);
      return ExitCodes.CONTENT;
    }
    Publication publication = result.publication().get();
    if (summary != null) {
      Summary.write(result, publication, summary);
    }
    String line = lastLine(result, publication, start);
    gitHub.report(result, line, out);
    out.println(line);
    return ExitCodes.DONE;
  }

  private Path target() {
    return output == null ? folders.folder().resolve("output") : output;
  }

  private BuildRequest request() {
    return new BuildRequest(
            folders.folder(), target(), Optional.ofNullable(baseUrl).map(this::checked))
        .on(Today.of(spec))
        .strictly(strict)
        .only(only);
  }

  private URI checked(String url) {
    return Shapes.baseUrl(url)
        .orElseThrow(
            () ->
                new ParameterException(
                    spec.commandLine(),
                    "--base-url takes a full address, https://clinic.example/handbook/"));
  }

  private static String lastLine(BuildResult result, Publication publication, long start) {
    return String.format(
        Locale.ROOT,
        result.unchanged()
            ? "Nothing has changed: %s and %s, with %s, in %.1f s."
            : "Wrote %s and %s, with %s, in %.1f s.",
        HumanFormat.counted(publication.pages(), "page"),
        HumanFormat.counted(publication.pdfs(), "PDF"),
        Report.warnings(result),
        (System.nanoTime() - start) / 1e9);
  }
}
