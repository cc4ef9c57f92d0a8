package org.moveleaf.check;

import java.util.HashSet;
import java.util.Set;
import org.moveleaf.diagnostic.Diagnostic;
import org.moveleaf.diagnostic.Diagnostics;
import org.moveleaf.model.Exercise;
import org.moveleaf.model.Handbook;

/** No two variations of an exercise share an id or a title. */
final class VariationsAreDistinct implements Rule {

  @Override
  public void check(Handbook handbook, Diagnostics diagnostics) {
    for (Exercise exercise : handbook.exercises().values()) {
      Set<String> seen = new HashSet<>();
      for (int i = 0; i < exercise.variations().size(); i++) {
        String id = exercise.variations().get(i).id();
        String title = exercise.variations().get(i).title();
        boolean fresh = seen.add("id " + id) & seen.add("title " + title);
        if (!fresh && !id.isEmpty() && !title.isEmpty()) {
          diagnostics.add(
              Diagnostic.error(
                      "exercise/duplicate-variation",
                      exercise.origin().at("variations." + i),
                      "another variation has this `id` or `title`")
                  .withHint("give each its own"));
        }
      }
    }
  }
}
