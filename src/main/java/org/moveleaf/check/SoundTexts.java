package org.moveleaf.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.moveleaf.cache.KeptTexts;
import org.moveleaf.cache.ProgramHash;
import org.moveleaf.diagnostic.Diagnostic;
import org.moveleaf.diagnostic.Diagnostics;
import org.moveleaf.model.ContentKeys;
import org.moveleaf.model.Exercise;
import org.moveleaf.model.Handbook;

/** Remembers in which exercises the rules about words have found nothing. */
final class SoundTexts {

  private static final String KIND = "sound";

  private final Handbook handbook;
  private final KeptTexts kept;
  private final Map<String, String> keys = new LinkedHashMap<>();

  SoundTexts(Handbook handbook, ContentKeys contents, KeptTexts kept) {
    this.handbook = handbook;
    this.kept = kept;
    String around =
        ContentKeys.digest(
            List.of(
                ProgramHash.hex(),
                handbook.settings().language(),
                List.copyOf(handbook.glossary())));
    for (Exercise each : handbook.exercises().values()) {
      keys.put(each.id(), around + contents.of(each));
    }
  }

  /** The handbook without the exercises that are known to be sound. */
  Handbook doubtful() {
    return handbook.without(
        keys.entrySet().stream()
            .filter(each -> kept.has(KIND, each.getValue()))
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet()));
  }

  /** Notes what the rules have found in it. */
  void note(Handbook doubtful, Diagnostics found) {
    Set<String> faulty =
        found.sorted().stream()
            .map(Diagnostic::range)
            .map(each -> each.path())
            .collect(Collectors.toSet());
    for (Exercise each : doubtful.exercises().values()) {
      if (!faulty.contains(each.origin().source().path())) {
        kept.put(KIND, keys.get(each.id()), "");
      }
    }
  }
}
