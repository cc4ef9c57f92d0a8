package org.moveleaf.diagnostic;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Collects the diagnostics of one run, from any thread; the same one counts once. */
public final class Diagnostics {

  private final Set<Diagnostic> all = ConcurrentHashMap.newKeySet();

  public void add(Diagnostic diagnostic) {
    all.add(diagnostic);
  }

  public boolean hasErrors() {
    return all.stream().anyMatch(Diagnostic::isError);
  }

  /** Whether anything in a file is an error. */
  public boolean hasErrors(SourceText source) {
    return all.stream().anyMatch(each -> each.isError() && each.range().source().equals(source));
  }

  public long count(Severity severity) {
    return all.stream().filter(each -> each.severity() == severity).count();
  }

  /** All of them, by file and place. */
  public List<Diagnostic> sorted() {
    return all.stream().sorted().toList();
  }
}
