package org.moveleaf.publish;

import java.util.List;
import java.util.stream.Collectors;
import org.moveleaf.diagnostic.Diagnostic;

/** An output folder that cannot or must not be written to. */
public final class OutputException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Diagnostic> diagnostics;

  OutputException(List<Diagnostic> diagnostics, Throwable cause) {
    super(diagnostics.stream().map(Diagnostic::message).collect(Collectors.joining("; ")), cause);
    this.diagnostics = List.copyOf(diagnostics);
  }

  OutputException(Diagnostic diagnostic) {
    this(List.of(diagnostic), null);
  }

  /** What is wrong, and how to mend it. */
  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }
}
