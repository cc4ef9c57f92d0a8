package org.moveleaf.render.print;

import java.util.List;
import org.moveleaf.render.view.ExerciseView;

/** The exercises that are done in one position. */
public record ExerciseGroup(String id, String label, List<ExerciseView> exercises) {

  /** The same with figures for less than their usual size. */
  ExerciseGroup at(double scale) {
    return new ExerciseGroup(
        id,
        label,
        exercises.stream()
            .map(each -> each.with(figure -> LineWeights.at(scale, figure)))
            .toList());
  }
}
