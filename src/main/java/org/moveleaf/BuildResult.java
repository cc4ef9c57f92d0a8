package org.moveleaf;

import java.util.List;
import java.util.Optional;
import org.moveleaf.diagnostic.Diagnostic;
import org.moveleaf.publish.Publication;

/**
 * What came of a build.
 *
 * @param diagnostics all of them, by place
 * @param publication what was written; empty when nothing was, because of errors or on request
 * @param unchanged whether all of that was there already, from the last build
 */
public record BuildResult(
    List<Diagnostic> diagnostics, Optional<Publication> publication, boolean unchanged) {

  public BuildResult(List<Diagnostic> diagnostics, Optional<Publication> publication) {
    this(diagnostics, publication, false);
  }

  public BuildResult {
    diagnostics = List.copyOf(diagnostics);
  }

  public boolean hasErrors() {
    return diagnostics.stream().anyMatch(Diagnostic::isError);
  }
}
