package org.moveleaf.cli;

import java.io.PrintWriter;
import java.util.Comparator;
import org.moveleaf.BuildResult;
import org.moveleaf.diagnostic.Diagnostic;
import org.moveleaf.diagnostic.HumanFormat;
import org.moveleaf.diagnostic.Severity;

/** Prints diagnostics and counts them. */
final class Report {

  private Report() {}

  static void problems(BuildResult result, PrintWriter err) {
    for (Diagnostic each : result.diagnostics()) {
      err.println(HumanFormat.format(each));
      err.println();
    }
    result.diagnostics().stream()
        .min(Comparator.comparing(Diagnostic::severity))
        .ifPresent(each -> err.println("`moveleaf explain " + each.code() + "` tells more."));
  }

  /** “2 errors, 1 warning”. */
  static String counts(BuildResult result) {
    return count(result, Severity.ERROR, "error")
        + ", "
        + count(result, Severity.WARNING, "warning");
  }

  static String warnings(BuildResult result) {
    return count(result, Severity.WARNING, "warning");
  }

  private static String count(BuildResult result, Severity severity, String word) {
    long count = result.diagnostics().stream().filter(e -> e.severity() == severity).count();
    return HumanFormat.counted(count, word);
  }
}
