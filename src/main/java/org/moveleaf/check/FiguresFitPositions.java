package org.moveleaf.check;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.moveleaf.diagnostic.Diagnostic;
import org.moveleaf.diagnostic.Diagnostics;
import org.moveleaf.figure.pose.Base;
import org.moveleaf.model.Exercise;
import org.moveleaf.model.ExerciseFigure;
import org.moveleaf.model.Handbook;
import org.moveleaf.model.Position;
import org.moveleaf.model.Ref;
import org.moveleaf.model.ShownStage;

/** A figure shows somebody in a position of the exercise: a copied file may show another. */
final class FiguresFitPositions implements Rule {

  private static final Map<Base, Position> POSITIONS =
      new EnumMap<>(
          Map.ofEntries(
              Map.entry(Base.STANDING, Position.STANDING),
              Map.entry(Base.SITTING, Position.SITTING),
              Map.entry(Base.LONG_SITTING, Position.FLOOR_SITTING),
              Map.entry(Base.SUPINE, Position.SUPINE),
              Map.entry(Base.SUPINE_KNEES_BENT, Position.SUPINE),
              Map.entry(Base.OVER_BALL, Position.SUPINE),
              Map.entry(Base.PRONE, Position.PRONE),
              Map.entry(Base.PLANK, Position.PRONE),
              Map.entry(Base.SIDE_LYING, Position.SIDE_LYING),
              Map.entry(Base.ALL_FOURS, Position.ALL_FOURS),
              Map.entry(Base.KNEELING, Position.KNEELING),
              Map.entry(Base.HALF_KNEELING, Position.KNEELING),
              Map.entry(Base.HANGING, Position.HANGING),
              Map.entry(Base.FLOATING, Position.IN_WATER)));

  @Override
  public void check(Handbook handbook, Diagnostics diagnostics) {
    for (ExerciseFigure figure : handbook.figures().values()) {
      Exercise exercise = handbook.exercises().get(figure.exercise().id());
      boolean known = exercise != null && (figure.origin().has("base") || !figure.isPosed());
      if (known && !fits(figure, exercise.traits().positions())) {
        report(figure, exercise, diagnostics);
      }
    }
  }

  private static boolean fits(ExerciseFigure figure, List<Position> positions) {
    return figure.stages().isEmpty()
        || figure.stages().stream()
            .map(ShownStage::base)
            .map(POSITIONS::get)
            .anyMatch(positions::contains);
  }

  private static void report(ExerciseFigure figure, Exercise exercise, Diagnostics diagnostics) {
    String shown = figure.stages().get(0).base().word();
    diagnostics.add(
        Diagnostic.warning(
                "figure/other-position",
                figure.otherSideOf().map(Ref::range).orElseGet(() -> figure.origin().at("base")),
                "this shows `" + shown + "`, which is no position of `" + exercise.id() + "`")
            .withHint("begin the figure as the exercise begins, or mend its `position`"));
  }
}
