package org.moveleaf.check;

import java.util.List;
import java.util.Locale;
import org.moveleaf.diagnostic.Diagnostic;
import org.moveleaf.diagnostic.Diagnostics;
import org.moveleaf.language.Words;
import org.moveleaf.model.Exercise;
import org.moveleaf.model.Handbook;
import org.moveleaf.model.Step;

/**
 * Steps are read between two movements. Formulas of readability say nothing on forty words, so
 * steps are judged by their length; the limits are this project's own.
 */
final class StepsAreShort implements Rule {

  private static final int MOST = 20;
  private static final int MOST_ON_AVERAGE = 15;

  @Override
  public void check(Handbook handbook, Diagnostics diagnostics) {
    handbook.exercises().values().forEach(each -> check(each, diagnostics));
  }

  private static void check(Exercise exercise, Diagnostics diagnostics) {
    List<Step> steps = exercise.instructions().steps();
    int sum = 0;
    for (Step step : steps) {
      int words = Words.count(step.plainText());
      sum += words;
      if (words > MOST) {
        diagnostics.add(
            Diagnostic.warning(
                    "exercise/step-too-long",
                    step.range(),
                    "a step of " + words + " words, " + MOST + " are the most")
                .withHint("make two steps of it, each with one action"));
      }
    }
    if (sum > MOST_ON_AVERAGE * steps.size()) {
      diagnostics.add(
          Diagnostic.warning(
                  "exercise/steps-long",
                  steps.get(0).range(),
                  String.format(
                      Locale.ROOT,
                      "steps of %.1f words on average, %d are the most",
                      (double) sum / steps.size(),
                      MOST_ON_AVERAGE))
              .withHint("shorten the longest; what is not an action belongs into the notes"));
    }
  }
}
