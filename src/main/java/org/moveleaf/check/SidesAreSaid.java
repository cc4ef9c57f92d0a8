package org.moveleaf.check;

import org.moveleaf.diagnostic.Diagnostic;
import org.moveleaf.diagnostic.Diagnostics;
import org.moveleaf.language.Passage;
import org.moveleaf.language.Passages;
import org.moveleaf.language.Phrases;
import org.moveleaf.language.Phrases.Found;
import org.moveleaf.language.WordLists;
import org.moveleaf.model.Exercise;
import org.moveleaf.model.Handbook;
import org.moveleaf.model.Sides;
import org.moveleaf.model.Step;

/** Where the steps go on to the other side, the dose says how it counts the two. */
final class SidesAreSaid implements Rule {

  private final Phrases otherSide;

  SidesAreSaid(WordLists lists) {
    this.otherSide = new Phrases(lists.otherSide());
  }

  @Override
  public void check(Handbook handbook, Diagnostics diagnostics) {
    handbook.exercises().values().stream()
        .filter(each -> !each.origin().has("dose.sides"))
        // Time goes by whichever side it is.
        .filter(
            each -> each.dose().sides() == Sides.TOGETHER && each.origin().has("dose.repetitions"))
        .forEach(each -> check(each, diagnostics));
  }

  private void check(Exercise exercise, Diagnostics diagnostics) {
    for (Step step : exercise.instructions().steps()) {
      Passage passage = Passages.of(step.inlines(), step.range());
      for (Found found : otherSide.in(passage.text())) {
        diagnostics.add(
            Diagnostic.warning(
                    "dose/one-sided",
                    passage.at(found.start(), found.end()),
                    "`" + found.text() + "`, and the dose does not say how it counts sides")
                .withHint("add `sides: each` or `sides: alternating` to the dose"));
        return;
      }
    }
  }
}
