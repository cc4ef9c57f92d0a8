package org.moveleaf.check;

import java.util.List;
import org.moveleaf.diagnostic.Diagnostics;
import org.moveleaf.model.Exercise;
import org.moveleaf.model.Handbook;
import org.moveleaf.model.Phase;
import org.moveleaf.model.Programme;
import org.moveleaf.model.Ref;
import org.moveleaf.model.Variation;

/** The exercises and variations that a programme names exist. */
final class ProgrammeReferencesResolve implements Rule {

  @Override
  public void check(Handbook handbook, Diagnostics diagnostics) {
    References references = new References("programme", handbook, diagnostics);
    for (Programme programme : handbook.programmes().values()) {
      check(programme.warmUp(), handbook, references);
      programme.phases().stream()
          .flatMap(phase -> phase.items().stream())
          .forEach(item -> check(item, handbook, references));
    }
  }

  private static void check(Phase.Item item, Handbook handbook, References references) {
    references.exercise(item.exercise());
    Exercise exercise = handbook.exercises().get(item.exercise().id());
    if (exercise != null) {
      item.variation().ifPresent(variation -> check(variation, exercise, references));
    }
  }

  private static void check(Ref variation, Exercise exercise, References references) {
    if (!variation.id().isEmpty() && exercise.variation(variation.id()).isEmpty()) {
      List<String> known = exercise.variations().stream().map(Variation::id).toList();
      references.dangling(variation, "variation", known);
    }
  }
}
