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
import org.moveleaf.language.WordLists;
import org.moveleaf.model.ContentKeys;
import org.moveleaf.model.Handbook;
import org.moveleaf.model.Origin;

/** Remembers what rules that look at one text after the other have found in each. */
final class KeptFindings {

  private static final RecordCodec<Findings> CODEC =
      new RecordCodec<>(Findings.class, SourceText.class);

  /** What was found in one file. */
  record Findings(List<Diagnostic> all) {}

  private static final Findings NOTHING = new Findings(List.of());

  private final Handbook handbook;
  private final KeptValues kept;

  /** By the paths of files. */
  private final Map<String, String> keys = new ConcurrentHashMap<>();

  private final Map<String, Findings> known = new ConcurrentHashMap<>();

  KeptFindings(
      Handbook handbook, List<Rule> rules, WordLists lists, ContentKeys contents, KeptValues kept) {
    this.handbook = handbook;
    this.kept = kept;
    String around =
        ContentKeys.digest(
            List.of(
                ProgramHash.hex(),
                rules.stream().map(each -> each.getClass().getSimpleName()).toList(),
                lists,
                handbook.settings().language(),
                handbook.settings().labels(),
                List.copyOf(handbook.glossary())));
    String about = "findings " + around + " ";
    handbook.exercises().values().parallelStream()
        .forEach(each -> find(each.origin(), about + contents.of(each)));
    handbook.programmes().values().parallelStream()
        .forEach(each -> find(each.origin(), about + contents.of(each)));
  }

  private void find(Origin origin, String about) {
    SourceText source = origin.source();
    String key = about + " " + source.hash();
    keys.put(source.path(), key);
    // Of most there is nothing to be read.
    Optional<Findings> found =
        kept.has(nothing(key)) ? Optional.of(NOTHING) : kept.find(key, CODEC, source);
    found.ifPresent(each -> known.put(source.path(), each));
  }

  private static String nothing(String key) {
    return key + " nothing";
  }

  /** The handbook without the exercises and programmes that have been looked at. */
  Handbook unknown() {
    return handbook.without(origin -> known.containsKey(origin.source().path()));
  }

  /** Reports what was found in those. */
  void report(Diagnostics diagnostics) {
    known.values().forEach(each -> each.all.forEach(diagnostics::add));
  }

  /** Notes what the rules have found in the others. */
  void note(Handbook unknown, Diagnostics found) {
    Map<String, List<Diagnostic>> byPath =
        found.sorted().stream().collect(Collectors.groupingBy(each -> each.range().path()));
    unknown.exercises().values().forEach(each -> note(each.origin(), byPath));
    unknown.programmes().values().forEach(each -> note(each.origin(), byPath));
  }

  private void note(Origin origin, Map<String, List<Diagnostic>> byPath) {
    String path = origin.source().path();
    String key = keys.get(path);
    if (byPath.containsKey(path)) {
      kept.put(key, CODEC, new Findings(byPath.get(path)));
    } else {
      kept.note(nothing(key));
    }
  }
}
