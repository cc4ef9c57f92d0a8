package org.moveleaf.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.moveleaf.diagnostic.Diagnostic;
import org.moveleaf.diagnostic.Diagnostics;
import org.moveleaf.diagnostic.SourceRange;
import org.moveleaf.language.Passage;
import org.moveleaf.language.Passages;
import org.moveleaf.language.Phrases;
import org.moveleaf.language.WordLists;
import org.moveleaf.model.Exercise;
import org.moveleaf.model.Handbook;
import org.moveleaf.model.Inline;
import org.moveleaf.model.Prose;
import org.moveleaf.model.Safety;

/**
 * Where a handbook is about the back or the neck, its signs to get help for name all that can be
 * behind such pain: the heart, an injury, the spinal cord, an infection or a tumour. These lines
 * stand on everything that is handed out.
 */
final class SafetyIsComplete implements Rule {

  private static final Set<String> REGIONS =
      Set.of("neck", "upper-back", "mid-back", "shoulder-blades", "lower-back");

  private static final String LEGS = "legs";

  /** Being numb between the legs, a sign of its own, names the legs as well. */
  private static final String SADDLE = "saddle";

  /** Illness may wait for a day; the others may not. */
  private static final Map<String, String> NAMES =
      new TreeMap<>(
          Map.of(
              "chest",
              "pain in the chest or breathlessness",
              "injury",
              "a fall or another injury",
              LEGS,
              "weak or numb legs",
              "bladder",
              "trouble with bladder or bowel",
              "illness",
              "fever or loss of weight"));

  private static final String MAY_WAIT = "illness";

  private final WordLists lists;

  SafetyIsComplete(WordLists lists) {
    this.lists = lists;
  }

  @Override
  public void check(Handbook handbook, Diagnostics diagnostics) {
    Optional<Exercise> back =
        handbook.exercises().values().stream().filter(each -> region(each).isPresent()).findFirst();
    if (back.isPresent() && !lists.signs().isEmpty()) {
      handbook.safety().ifPresent(safety -> check(safety, back.get(), diagnostics));
    }
  }

  private static Optional<String> region(Exercise exercise) {
    return exercise.traits().regions().stream().filter(REGIONS::contains).findFirst();
  }

  private void check(Safety safety, Exercise back, Diagnostics diagnostics) {
    if (safety.urgent().isEmpty() || safety.soon().isEmpty()) {
      return; // has been reported where the section should be
    }
    NAMES.forEach(
        (sign, words) -> {
          boolean wait = sign.equals(MAY_WAIT);
          Phrases phrases = new Phrases(lists.signs().getOrDefault(sign, List.of()));
          // Of a sign without words nobody can tell.
          boolean known = lists.signs().containsKey(sign);
          boolean named =
              names(sign, phrases, safety.urgent())
                  || (wait && names(sign, phrases, safety.soon()));
          if (known && !named) {
            diagnostics.add(
                Diagnostic.error(
                        "safety/incomplete",
                        place(safety),
                        "the signs to get help for do not name " + words)
                    .withHint(
                        (wait
                                ? "add a line to one of the first two sections"
                                : "add a line to the first section")
                            + why(back)));
          }
        });
  }

  /** Who has left the example of a new handbook in place would not know. */
  private static String why(Exercise back) {
    return ", as `" + back.id() + "` is for the region `" + region(back).orElseThrow() + "`";
  }

  /** The line below which the new one would go. */
  private static SourceRange place(Safety safety) {
    Passage first = Passages.of(safety.urgent().get(0), safety.origin().source().start());
    return first.at(0, first.text().length());
  }

  private boolean names(String sign, Phrases phrases, List<List<Inline>> lines) {
    Phrases saddle = new Phrases(lists.signs().getOrDefault(SADDLE, List.of()));
    return lines.stream()
        .map(Prose::plainText)
        .filter(line -> !sign.equals(LEGS) || !saddle.anyIn(line))
        .anyMatch(phrases::anyIn);
  }
}
