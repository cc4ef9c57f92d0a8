package org.moveleaf.check;

import org.moveleaf.diagnostic.Diagnostic;
import org.moveleaf.diagnostic.Diagnostics;
import org.moveleaf.model.Exercise;
import org.moveleaf.model.Handbook;
import org.moveleaf.model.Links;
import org.moveleaf.model.Texts;

/** Where a handbook has figures, every exercise has one, or a picture in its text. */
final class ExercisesAreShown implements Rule {

  @Override
  public void check(Handbook handbook, Diagnostics diagnostics) {
    if (handbook.figures().isEmpty()) {
      return;
    }
    for (Exercise exercise : handbook.exercises().values()) {
      boolean drawn =
          handbook.figure(exercise.id(), "").isPresent()
              || handbook.unreadable().stream()
                  .anyMatch(each -> each.endsWith("figures/" + exercise.id() + ".yaml"));
      if (!drawn && !isPictured(exercise)) {
        diagnostics.add(
            Diagnostic.warning(
                    "exercise/no-figure", exercise.origin().source().start(), "no figure")
                .withHint(
                    "pose it in `content/figures/"
                        + exercise.id()
                        + ".yaml`, or show a photograph in its text"));
      }
    }
  }

  /** Hands can hardly be posed, but photographed. */
  private static boolean isPictured(Exercise exercise) {
    return Texts.withLinks(exercise).stream()
        .anyMatch(each -> !Links.in(each.prose()).images().isEmpty());
  }
}
