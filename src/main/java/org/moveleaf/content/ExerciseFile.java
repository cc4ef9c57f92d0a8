package org.moveleaf.content;

import org.moveleaf.model.Exercise;
import org.moveleaf.model.Outline;

/**
 * What stands in an exercise's file; its outline is known to later builds without a look into it.
 */
record ExerciseFile(Outline outline, Exercise exercise) {

  static ExerciseFile of(Exercise exercise) {
    return new ExerciseFile(Outline.of(exercise), exercise);
  }
}
