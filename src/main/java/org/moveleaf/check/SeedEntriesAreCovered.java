package org.moveleaf.check;

import java.util.HashSet;
import java.util.Set;
import org.moveleaf.diagnostic.Diagnostic;
import org.moveleaf.diagnostic.Diagnostics;
import org.moveleaf.model.Citation;
import org.moveleaf.model.Exercise;
import org.moveleaf.model.Handbook;
import org.moveleaf.model.Source;
import org.moveleaf.model.SourceEntry;

/**
 * Every entry of a source article has gone into an exercise that names it as its source, and into
 * no other: nothing of an article is lost, and nothing is claimed of it twice.
 */
final class SeedEntriesAreCovered implements Rule {

  @Override
  public void check(Handbook handbook, Diagnostics diagnostics) {
    References references = new References("seed", handbook, diagnostics);
    for (Source source : handbook.sources().values()) {
      Set<String> seen = new HashSet<>();
      for (SourceEntry entry : source.entries()) {
        if (!entry.id().isEmpty() && !seen.add(entry.id())) {
          report(
              diagnostics,
              "seed/duplicate-entry",
              entry,
              "two entries are called `" + entry.id() + "`",
              "give each entry an `id` of its own");
        }
        references.exercise(entry.exercise());
        checkCited(source, entry, handbook, diagnostics);
      }
    }
    handbook.exercises().values().forEach(each -> checkCitations(each, handbook, diagnostics));
  }

  private static void checkCited(
      Source source, SourceEntry entry, Handbook handbook, Diagnostics diagnostics) {
    Exercise exercise = handbook.exercises().get(entry.exercise().id());
    if (exercise == null) {
      return;
    }
    boolean dangling =
        exercise.evidence().citations().stream().anyMatch(e -> handbook.entry(e).isEmpty());
    if (dangling) {
      return; // reported where it stands; it may well be the one that is missing here
    }
    boolean cited =
        exercise.evidence().citations().stream()
            .anyMatch(
                each ->
                    each.article().id().equals(source.id())
                        && each.entry().id().equals(entry.id()));
    if (!cited && exercise.origin().has("sources")) {
      report(
          diagnostics,
          "seed/uncovered-entry",
          entry,
          "exercise `" + exercise.id() + "` does not name entry `" + entry.id() + "`",
          "add `- {article: " + source.id() + ", entry: " + entry.id() + "}` to its `sources`");
    }
  }

  private static void report(
      Diagnostics diagnostics, String code, SourceEntry entry, String message, String hint) {
    diagnostics.add(Diagnostic.error(code, entry.exercise().range(), message).withHint(hint));
  }

  private static void checkCitations(
      Exercise exercise, Handbook handbook, Diagnostics diagnostics) {
    for (Citation citation : exercise.evidence().citations()) {
      handbook
          .entry(citation)
          .filter(entry -> !entry.exercise().id().equals(exercise.id()))
          .ifPresent(
              entry ->
                  diagnostics.add(
                      Diagnostic.error(
                              "exercise/foreign-entry",
                              citation.entry().range(),
                              "entry `"
                                  + entry.id()
                                  + "` belongs to exercise `"
                                  + entry.exercise().id()
                                  + "`")
                          .withHint("take it out here, or change `exercise` in the record")));
    }
  }
}
