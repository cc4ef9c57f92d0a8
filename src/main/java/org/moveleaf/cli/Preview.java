package org.moveleaf.cli;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.moveleaf.BuildRequest;
import org.moveleaf.BuildResult;
import org.moveleaf.Moveleaf;
import org.moveleaf.render.LiveReload;

/** Builds while somebody edits, and says in few words what came of it. */
final class Preview {

  private final BuildRequest request;
  private final PrintWriter out;
  private final PrintWriter err;

  Preview(BuildRequest request, PrintWriter out, PrintWriter err) {
    this.request = request;
    this.out = out;
    this.err = err;
  }

  /** Builds once. What a later edit can mend is said, and is no reason to end. */
  void build() {
    long start = System.nanoTime();
    // Time itself is the version: it differs also from that of an earlier `watch`.
    LiveReload reload = new LiveReload(String.valueOf(System.currentTimeMillis()));
    try {
      BuildResult result = new Moveleaf(request, line -> {}, reload).build();
      Report.problems(result, err);
      out.println(line(result, start));
    } catch (UncheckedIOException e) {
      err.println("error: " + e.getMessage());
    }
    out.flush();
    err.flush();
  }

  private static String line(BuildResult result, long start) {
    String said =
        result.publication().isPresent()
            ? "Built, with " + Report.warnings(result)
            : Report.counts(result) + ". The preview is as it was";
    return String.format(Locale.ROOT, "%s (%.1f s).", said, (System.nanoTime() - start) / 1e9);
  }
}
