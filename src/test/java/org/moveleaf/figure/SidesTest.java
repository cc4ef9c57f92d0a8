package org.moveleaf.figure;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.moveleaf.figure.body.Body;
import org.moveleaf.figure.body.Furniture;
import org.moveleaf.figure.body.Landmark;
import org.moveleaf.figure.body.Person;
import org.moveleaf.figure.body.Scene;
import org.moveleaf.figure.geometry.Vec;
import org.moveleaf.figure.pose.Base;
import org.moveleaf.figure.pose.HandPlace;
import org.moveleaf.figure.pose.HandTarget;
import org.moveleaf.figure.pose.Pose;
import org.moveleaf.figure.pose.Side;
import org.moveleaf.figure.pose.Sides;
import org.moveleaf.model.ExerciseFigure;
import org.moveleaf.testing.Figures;

/** A pose said of the other side lies as its mirror image. */
class SidesTest {

  /** Angles are searched for by halving, down to some 0.0004 degrees: as much at arm's length. */
  private static final double SLACK = 1e-3;

  @Test
  void aPoseSaidOfTheOtherSideIsTheMirrorImage() {
    List<String> wrong = new ArrayList<>();
    for (Base base : Base.values()) {
      compare(base.word(), Pose.of(base), Furniture.USUAL, wrong);
    }
    for (ExerciseFigure each : Figures.ofHandbook().values()) {
      for (Stage stage : each.figure().stages()) {
        compare(each.id(), stage.pose(), each.figure().furniture(), wrong);
      }
    }
    List<Figure> figures = RandomFigures.first(200, 4, 1);
    for (int i = 0; i < figures.size(); i++) {
      Figure each = figures.get(i);
      Pose pose = each.stages().get(0).pose();
      // Who stands does not lay the head down: there is nothing to be found.
      if (pose.settle() == pose.base().settle()) {
        compare("random " + i + " " + pose.base(), pose, each.furniture(), wrong);
      }
    }
    assertTrue(wrong.isEmpty(), () -> String.join("\n", wrong));
  }

  /** Of crossed arms the right one lies over the left one, whatever side is meant. */
  private static boolean isCrossed(Pose pose) {
    return Side.BOTH.stream()
        .allMatch(side -> pose.hand(side).filter(SidesTest::isAcross).isPresent());
  }

  private static boolean isAcross(HandTarget target) {
    return target.place() == HandPlace.OPPOSITE_SHOULDER
        || target.place() == HandPlace.OPPOSITE_UPPER_ARM;
  }

  private static void compare(String name, Pose pose, Furniture around, List<String> wrong) {
    if (isCrossed(pose)) {
      return;
    }
    Body body = Body.place(pose, Scene.of(around), Person.ANA);
    Body other = Body.place(Sides.swapped(pose), Scene.of(turned(around)), Person.ANA);
    for (Landmark landmark : Landmark.values()) {
      Vec wanted = body.landmark(landmark).mirrored();
      double apart = wanted.distance(other.landmark(otherSide(landmark)));
      if (apart > SLACK) {
        wrong.add(name + ": " + landmark.word() + " is " + apart + " cm off");
      }
    }
  }

  private static Landmark otherSide(Landmark landmark) {
    String name = landmark.name();
    return Landmark.valueOf(
        name.startsWith("LEFT") ? name.replace("LEFT", "RIGHT") : name.replace("RIGHT", "LEFT"));
  }

  private static Furniture turned(Furniture all) {
    return new Furniture(
        all.seatHeight(),
        -all.seatTurn(),
        all.backHeight(),
        all.barHeight(),
        all.ballRadius(),
        all.pillow(),
        all.waterLevel(),
        all.wallAhead(),
        all.stepAhead(),
        all.stepHeight());
  }
}
