package org.moveleaf.check;

import org.moveleaf.diagnostic.Diagnostic;
import org.moveleaf.diagnostic.Diagnostics;
import org.moveleaf.diagnostic.SourceRange;
import org.moveleaf.language.Passages;
import org.moveleaf.language.Phrases;
import org.moveleaf.language.WordLists;
import org.moveleaf.model.Exercise;
import org.moveleaf.model.Handbook;
import org.moveleaf.model.Programme;
import org.moveleaf.model.Prose;

/**
 * A reader can tell from the rule for moving on whether the time has come. Item 7a of CERT, the
 * consensus on exercise reporting: S. C. Slade and others, British Journal of Sports Medicine 50,
 * 2016, 1428–1437.
 */
final class ProgressionIsARule implements Rule {

  private final WordLists lists;

  ProgressionIsARule(WordLists lists) {
    this.lists = lists;
  }

  @Override
  public void check(Handbook handbook, Diagnostics diagnostics) {
    if (lists.conditions().isEmpty()) {
      return;
    }
    Phrases conditions = new Phrases(lists.conditions());
    for (Exercise each : handbook.exercises().values()) {
      check("exercise", each.adjustment().moveOn(), conditions, diagnostics);
    }
    for (Programme each : handbook.programmes().values()) {
      check("programme", each.text().movingOn(), conditions, diagnostics);
      check("programme", each.text().goingBack(), conditions, diagnostics);
    }
  }

  private static void check(
      String family, Prose rule, Phrases conditions, Diagnostics diagnostics) {
    boolean said = Passages.of(rule).stream().anyMatch(each -> conditions.anyIn(each.text()));
    if (!said && !rule.isEmpty()) {
      SourceRange range = rule.blocks().get(0).range();
      diagnostics.add(
          Diagnostic.warning(
                  family + "/vague-progression", range, "no condition, so nobody can tell when")
              .withHint("say when: “When you can do …”, “If the pain is …”"));
    }
  }
}
