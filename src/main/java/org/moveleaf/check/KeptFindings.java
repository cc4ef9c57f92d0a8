package org.moveleaf.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.moveleaf.cache.KeptValues;
import org.moveleaf.cache.ProgramHash;
import org.moveleaf.cache.RecordCodec;
import org.moveleaf.diagnostic.Diagnostic;
import org.moveleaf.diagnostic.Diagnostics;
import org.moveleaf.diagnostic.SourceText;
import org.moveleaf.model.ContentKeys;
import org.moveleaf.model.Exercise;
import org.moveleaf.model.Handbook;

/** Remembers what rules that look at one exercise after the other have found in each. */
final class KeptFindings {

  private static final RecordCodec<Findings> CODEC =
      new RecordCodec<>(Findings.class, SourceText.class);

  /** What was found in the file of one exercise. */
  record Findings(List<Diagnostic> all) {}

  private final Handbook handbook;
  private final KeptValues kept;
  private final Map<String, String> keys = new ConcurrentHashMap<>();
  private final Map<String, Findings> known = new ConcurrentHashMap<>();

  KeptFindings(Handbook handbook, List<Rule> rules, ContentKeys contents, KeptValues kept) {
    this.handbook = handbook;
    this.kept = kept;
    String around =
        ContentKeys.digest(
            List.of(
                ProgramHash.hex(),
                rules.stream().map(each -> each.getClass().getSimpleName()).toList(),
                handbook.settings().language(),
                handbook.settings().labels(),
                List.copyOf(handbook.glossary())));
    handbook.exercises().values().parallelStream()
        .forEach(each -> find(each, "findings " + around + " " + contents.of(each)));
  }

  private void find(Exercise exercise, String about) {
    SourceText source = exercise.origin().source();
    String key = about + " " + source.hash();
    keys.put(exercise.id(), key);
    kept.find(key, CODEC, source).ifPresent(found -> known.put(exercise.id(), found));
  }

  /** The handbook without the exercises that have been looked at. */
  Handbook unknown() {
    return handbook.without(known.keySet());
  }

  /** Reports what was found in those. */
  void report(Diagnostics diagnostics) {
    known.values().forEach(each -> each.all.forEach(diagnostics::add));
  }

  /** Notes what the rules have found in the others. */
  void note(Handbook unknown, Diagnostics found) {
    Map<String, List<Diagnostic>> byPath =
        found.sorted().stream().collect(Collectors.groupingBy(each -> each.range().path()));
    for (Exercise each : unknown.exercises().values()) {
      List<Diagnostic> own =
          Optional.ofNullable(byPath.get(each.origin().source().path())).orElse(List.of());
      kept.put(keys.get(each.id()), CODEC, new Findings(own));
    }
  }
}
