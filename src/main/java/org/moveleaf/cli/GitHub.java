package org.moveleaf.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.moveleaf.BuildResult;
import org.moveleaf.content.Project;
import org.moveleaf.diagnostic.Diagnostic;
import org.moveleaf.diagnostic.Severity;
import org.moveleaf.diagnostic.SourceRange;

/**
 * Under GitHub Actions, marks problems on their lines and sums the run up on its page.
 *
 * @see <a
 *     href="https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands">workflow
 *     commands</a>
 */
final class GitHub {

  /** A page with more rows helps nobody; the log has them all. */
  private static final int MOST_ROWS = 50;

  private final Map<String, String> environment;
  private final Path root;

  /**
   * @param environment of the process
   * @param folder the folder that was read
   */
  GitHub(Map<String, String> environment, Path folder) {
    this.environment = environment;
    this.root = Project.in(folder).root();
  }

  /**
   * Tells GitHub what came of a run; does nothing elsewhere.
   *
   * @param outcome one sentence
   */
  void report(BuildResult result, String outcome, PrintWriter out) {
    if (!"true".equals(environment.get("GITHUB_ACTIONS"))) {
      return;
    }
    result.diagnostics().forEach(each -> out.println(annotation(each)));
    out.flush();
    Optional.ofNullable(environment.get("GITHUB_STEP_SUMMARY"))
        .ifPresent(file -> append(Path.of(file), summary(result, outcome)));
  }

  String annotation(Diagnostic diagnostic) {
    SourceRange range = diagnostic.range();
    String text =
        diagnostic.message() + diagnostic.hint().map(hint -> "\nhelp: " + hint).orElse("");
    return "::"
        + level(diagnostic.severity())
        + " file="
        + property(path(range.path()))
        + ",line="
        + range.line()
        + ",col="
        + range.column()
        + ",title="
        + property(diagnostic.code().toString())
        + "::"
        + data(text);
  }

  private static String level(Severity severity) {
    return severity == Severity.NOTICE ? "notice" : severity.word();
  }

  /** GitHub names files from the top of the repository, which the project may lie deep in. */
  private String path(String name) {
    String workspace = environment.getOrDefault("GITHUB_WORKSPACE", "");
    Path top = Path.of(workspace).toAbsolutePath().normalize();
    Path file = root.resolve(name);
    boolean inside = !workspace.isEmpty() && file.startsWith(top);
    return inside ? top.relativize(file).toString().replace('\\', '/') : name;
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }

  private String summary(BuildResult result, String outcome) {
    StringBuilder text = new StringBuilder("### Moveleaf\n\n");
    text.append(cell(outcome)).append("\n\n");
    List<Diagnostic> problems = result.diagnostics();
    if (!problems.isEmpty()) {
      text.append("| | where | what | remedy |\n|---|---|---|---|\n");
      problems.stream().limit(MOST_ROWS).forEach(each -> text.append(row(each)));
      if (problems.size() > MOST_ROWS) {
        text.append("\nand ").append(problems.size() - MOST_ROWS).append(" more, in the log.\n");
      }
      text.append('\n');
    }
    return text.toString();
  }

  private String row(Diagnostic diagnostic) {
    SourceRange range = diagnostic.range();
    return String.format(
            Locale.ROOT,
            "| %s | %s:%d | %s [%s] | %s |%n",
            diagnostic.severity().word(),
            cell(path(range.path())),
            range.line(),
            cell(diagnostic.message()),
            diagnostic.code(),
            cell(diagnostic.hint().orElse("")))
        .replace("\r\n", "\n");
  }

  /** What a writer typed must neither end a cell nor become markup. */
  private static String cell(String text) {
    return text.replaceAll("\\s+", " ")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace("|", "\\|")
        .replace("[", "\\[")
        .replace("!", "\\!");
  }

  private static void append(Path file, String text) {
    try {
      Files.writeString(file, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file + ": " + e.getMessage(), e);
    }
  }
}
