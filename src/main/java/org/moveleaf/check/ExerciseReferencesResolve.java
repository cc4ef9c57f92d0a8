package org.moveleaf.check;

import java.util.List;
import org.moveleaf.diagnostic.Diagnostics;
import org.moveleaf.model.Citation;
import org.moveleaf.model.Exercise;
import org.moveleaf.model.Handbook;
import org.moveleaf.model.Source;
import org.moveleaf.model.SourceEntry;

/** The easier and the harder exercise, and the source entries, that an exercise names exist. */
final class ExerciseReferencesResolve implements Rule {

  @Override
  public void check(Handbook handbook, Diagnostics diagnostics) {
    References references = new References("exercise", handbook, diagnostics);
    for (Exercise exercise : handbook.exercises().values()) {
      exercise.adjustment().easierExercise().ifPresent(references::exercise);
      exercise.adjustment().harderExercise().ifPresent(references::exercise);
      exercise.evidence().citations().forEach(each -> check(each, handbook, references));
    }
  }

  private static void check(Citation citation, Handbook handbook, References references) {
    if (!references.article(citation.article()) || citation.entry().id().isEmpty()) {
      return;
    }
    Source source = handbook.sources().get(citation.article().id());
    if (source.entry(citation.entry().id()).isEmpty()) {
      List<String> known = source.entries().stream().map(SourceEntry::id).toList();
      references.dangling(citation.entry(), "entry", known);
    }
  }
}
