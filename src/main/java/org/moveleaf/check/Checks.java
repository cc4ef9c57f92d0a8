package org.moveleaf.check;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.moveleaf.model.CheckChoice;
import org.moveleaf.model.CheckLevel;
import org.moveleaf.model.Settings;

/**
 * The checks that a handbook may take in another way than usual, with how they are usually taken.
 * What would break the site, leads nowhere or makes the handbook unsafe is not among them.
 */
public final class Checks {

  private static final Map<String, CheckLevel> USUAL = usual();

  /**
   * Checks that stand as they are, for hints; those of reading a file are not listed, because a
   * file that cannot be read cannot be published.
   */
  private static final Set<String> FIXED =
      new TreeSet<>(
          Set.of(
              "brand/contrast",
              "exercise/duplicate-variation",
              "exercise/foreign-entry",
              "exercise/ladder-circle",
              "exercise/ladder-level",
              "exercise/unknown-article",
              "exercise/unknown-entry",
              "exercise/unknown-exercise",
              "figure/floating",
              "figure/in-step",
              "figure/out-of-reach",
              "figure/second-figure",
              "figure/sinking",
              "figure/unknown-step",
              "handbook/fixed-check",
              "handbook/missing",
              "handbook/pain-advice",
              "handbook/pain-scale",
              "handbook/unknown-check",
              "link/broken",
              "link/no-alternative",
              "link/refused",
              "programme/unknown-exercise",
              "programme/unknown-variation",
              "review/dates",
              "safety/incomplete",
              "safety/missing",
              "safety/missing-section",
              "safety/empty-section",
              "seed/uncovered-entry"));

  private Checks() {}

  private static Map<String, CheckLevel> usual() {
    Map<String, CheckLevel> map = new TreeMap<>();
    put(map, CheckLevel.ERROR, "programme/far-too-many readability/too-hard");
    put(
        map,
        CheckLevel.WARNING,
        "dose/contradicted dose/day-too-long dose/held-too-long dose/hold-fills-duration"
            + " dose/hold-too-long dose/no-rest dose/no-rest-day dose/one-sided dose/rest-without-sets equipment/undeclared"
            + " exercise/no-figure exercise/step-too-long exercise/steps-long"
            + " exercise/vague-progression figure/inside-body figure/no-seat figure/not-drawn figure/other-position"
            + " figure/wrist file/unused handbook/no-base-url picture/live-text picture/weak-alternative print/too-long"
            + " programme/day-too-long programme/more-days programme/position-changes"
            + " programme/too-long programme/too-many programme/twice programme/up-and-down"
            + " programme/vague-progression programme/warm-up-too-long readability/hard"
            + " review/expired review/to-come theme/unused-file theme/unused-message theme/unused-token wording/frightening wording/jargon"
            + " wording/promise wording/third-person");
    put(
        map,
        CheckLevel.NOTICE,
        "dose/said-twice equipment/unmentioned exercise/plain-warning guide/orphan"
            + " picture/no-licence readability/long-sentence readability/no-formula wording/belittling wording/no-list");
    put(map, CheckLevel.OFF, "review/unreviewed");
    return Collections.unmodifiableMap(map);
  }

  private static void put(Map<String, CheckLevel> map, CheckLevel level, String codes) {
    Set.of(codes.split(" ")).forEach(code -> map.put(code, level));
  }

  /** Codes and how they are usually taken, in the order of the alphabet. */
  public static Map<String, CheckLevel> configurable() {
    return USUAL;
  }

  /** Whether nothing that a check finds in a handbook is shown. */
  static boolean isOff(String code, Settings settings) {
    CheckLevel usual = USUAL.get(code);
    CheckChoice choice = settings.checks().get(code);
    // What is fixed cannot be taken in another way, whatever the handbook says.
    return usual != null && (choice == null ? usual : choice.level()) == CheckLevel.OFF;
  }

  /** Whether there is such a check, and it cannot be taken in another way. */
  static boolean isFixed(String code) {
    return FIXED.contains(code)
        || (!USUAL.containsKey(code)
            && Checks.class.getResource("/org/moveleaf/explain/" + code + ".md") != null);
  }
}
