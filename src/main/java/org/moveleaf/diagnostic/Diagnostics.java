package org.moveleaf.diagnostic;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Collects the diagnostics of one run, from any thread; the same one counts once. How much each
 * matters may be decided later: a handbook says so in a file that is itself read in this run.
 */
public final class Diagnostics {

  /** Nobody reads more of them, and a hostile file could make millions. */
  private static final int MOST_OF_A_KIND = 100;

  private record Kind(String path, Code code) {}

  private final Map<Kind, Integer> counts = new ConcurrentHashMap<>();
  private final Set<String> paths = ConcurrentHashMap.newKeySet();
  private final Set<String> spoilt = ConcurrentHashMap.newKeySet();
  private final Set<Diagnostic> all = ConcurrentHashMap.newKeySet();
  private volatile Function<Diagnostic, Optional<Diagnostic>> grading = Optional::of;

  /**
   * Adds one, unless it is there; what is wrong in a file for the hundredth time in the same way is
   * not kept.
   */
  public void add(Diagnostic diagnostic) {
    paths.add(diagnostic.range().path());
    if (diagnostic.isError()) {
      spoilt.add(diagnostic.range().path());
    }
    Kind kind = new Kind(diagnostic.range().path(), diagnostic.code());
    if (!all.contains(diagnostic) && counts.merge(kind, 1, Integer::sum) <= MOST_OF_A_KIND) {
      all.add(diagnostic);
    }
  }

  /**
   * Decides how much each diagnostic matters, those to come included.
   *
   * @param other gives a diagnostic as it shall be shown, or nothing where it shall not
   */
  public void gradeBy(Function<Diagnostic, Optional<Diagnostic>> other) {
    grading = other;
  }

  private Stream<Diagnostic> graded() {
    return all.stream().map(grading).flatMap(Optional::stream);
  }

  public boolean hasErrors() {
    return graded().anyMatch(Diagnostic::isError);
  }

  /** Whether anything in a file was reported as an error, however it is graded. */
  public boolean hasErrors(SourceText source) {
    return spoilt.contains(source.path());
  }

  /** Whether anything was reported in a file, however it is graded. */
  public boolean concern(String path) {
    return paths.contains(path);
  }

  public long count(Severity severity) {
    return graded().filter(each -> each.severity() == severity).count();
  }

  /** All of them, by file and place. */
  public List<Diagnostic> sorted() {
    return graded().sorted().toList();
  }
}
