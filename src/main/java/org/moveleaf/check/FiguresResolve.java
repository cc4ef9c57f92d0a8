package org.moveleaf.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.moveleaf.diagnostic.Diagnostic;
import org.moveleaf.diagnostic.Diagnostics;
import org.moveleaf.diagnostic.SourceRange;
import org.moveleaf.model.Exercise;
import org.moveleaf.model.ExerciseFigure;
import org.moveleaf.model.Handbook;
import org.moveleaf.model.Ref;
import org.moveleaf.model.Span;
import org.moveleaf.model.Variation;

/** A figure shows an exercise that exists, steps that it has, and is its only one. */
final class FiguresResolve implements Rule {

  @Override
  public void check(Handbook handbook, Diagnostics diagnostics) {
    References references = new References("figure", handbook, diagnostics);
    Map<String, ExerciseFigure> first = new HashMap<>();
    for (ExerciseFigure figure : handbook.figures().values()) {
      checkOtherSide(figure, handbook, references, diagnostics);
      references.exercise(figure.exercise());
      Exercise exercise = handbook.exercises().get(figure.exercise().id());
      if (exercise != null) {
        checkVariation(figure, exercise, references);
        checkSteps(figure, exercise, diagnostics);
        checkOnlyOne(figure, first, diagnostics);
      }
    }
  }

  private static void checkOtherSide(
      ExerciseFigure figure, Handbook handbook, References references, Diagnostics diagnostics) {
    if (figure.isPosed()) {
      return;
    }
    Ref ref = figure.otherSideOf().orElseThrow();
    ExerciseFigure posed = handbook.figures().get(ref.id());
    if (posed == null) {
      references.figure(ref);
    } else if (!posed.isPosed()) {
      boolean itself = ref.id().equals(figure.id());
      diagnostics.add(
          Diagnostic.error(
                  "figure/no-poses",
                  ref.range(),
                  itself
                      ? "this is the other side of itself"
                      : "`" + ref.id() + "` has no poses, it is another's other side itself")
              .withHint("name the figure that has the poses, or pose this one"));
    }
  }

  private static void checkVariation(
      ExerciseFigure figure, Exercise exercise, References references) {
    Optional<Ref> unknown =
        figure
            .variation()
            .filter(ref -> exercise.variations().stream().noneMatch(v -> v.id().equals(ref.id())));
    unknown.ifPresent(
        ref ->
            references.dangling(
                ref, "variation", exercise.variations().stream().map(Variation::id).toList()));
  }

  private static void checkSteps(
      ExerciseFigure figure, Exercise exercise, Diagnostics diagnostics) {
    int count = exercise.instructions().steps().size();
    for (int i = 0; i < figure.stages().size(); i++) {
      int last = figure.stages().get(i).steps().map(Span::max).orElse(0);
      if (last > count && count > 0) {
        diagnostics.add(
            Diagnostic.error(
                    "figure/unknown-step",
                    place(figure, "stages." + i + ".shows"),
                    "`" + exercise.id() + "` has no step " + last)
                .withHint("its last step is " + count));
      }
    }
  }

  /** A field of the figure, or what takes it from another. */
  private static SourceRange place(ExerciseFigure figure, String field) {
    return figure.otherSideOf().map(Ref::range).orElseGet(() -> figure.origin().at(field));
  }

  private static void checkOnlyOne(
      ExerciseFigure figure, Map<String, ExerciseFigure> first, Diagnostics diagnostics) {
    String variation = figure.variation().map(Ref::id).orElse("");
    ExerciseFigure other = first.putIfAbsent(figure.exercise().id() + " " + variation, figure);
    if (other != null) {
      diagnostics.add(
          Diagnostic.error(
                  "figure/second-figure",
                  figure.exercise().range(),
                  "`" + figure.exercise().id() + "` already has a figure")
              .withHint(
                  "keep one of "
                      + other.origin().source().path()
                      + " and this; a figure of one way to do it names its `variation`"));
    }
  }
}
