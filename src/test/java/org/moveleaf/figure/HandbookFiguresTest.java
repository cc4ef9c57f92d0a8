package org.moveleaf.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.moveleaf.figure.body.Body;
import org.moveleaf.figure.body.Chair;
import org.moveleaf.figure.body.Landmark;
import org.moveleaf.figure.body.Measures;
import org.moveleaf.figure.geometry.Vec;
import org.moveleaf.figure.prop.Prop;
import org.moveleaf.model.ExerciseFigure;
import org.moveleaf.testing.Figures;

/** The first handbook's figures show people who could stand, sit and lie like that. */
class HandbookFiguresTest {

  private static final int FRAMES = 10;

  private static Stream<DynamicTest> eachFigure(Consumer<Figure> test) {
    return Figures.ofHandbook().values().stream()
        .map(each -> dynamicTest(each.id(), () -> test.accept(each.figure())));
  }

  /** Tolerances are those of the check that every build makes: half a centimetre. */
  @TestFactory
  Stream<DynamicTest> everyBodyReachesItsPlacesAndRests() {
    return eachFigure(figure -> assertEquals(List.of(), Illustrator.inspect(figure)));
  }

  /**
   * What is done once, at the end, is no part of the film, and no picture to know an exercise by.
   */
  @Test
  void leaningBackIsNoPartOfTheRound() {
    Map<String, Integer> rounds = new TreeMap<>();
    for (ExerciseFigure each : Figures.ofHandbook().values()) {
      assertEquals(each.round(), each.figure().round(), each.id());
      if (each.round() < each.stages().size()) {
        rounds.put(each.id(), each.round());
      }
    }
    assertEquals(Map.of("thoracic-chair-rotation", 2), rounds);
  }

  /** Nothing else keeps an elbow from going where the rails of a chair are. */
  @TestFactory
  Stream<DynamicTest> noElbowIsBetweenTheRailsOfAChair() {
    return Figures.ofHandbook().values().stream()
        .filter(each -> each.figure().props().contains(Prop.CHAIR))
        .map(each -> dynamicTest(each.id(), () -> elbowsAreClear(each.figure())));
  }

  private static void elbowsAreClear(Figure figure) {
    double elbow = 3;
    for (Body body : Illustrator.bodies(figure)) {
      for (Landmark each : List.of(Landmark.LEFT_ELBOW, Landmark.RIGHT_ELBOW)) {
        Vec at = body.scene().chair().local(body.landmark(each));
        boolean isWithin =
            Math.abs(at.x()) < Chair.HALF_WIDTH
                && at.y() > figure.furniture().seatHeight()
                && at.y() < figure.furniture().backHeight()
                && Math.abs(at.z() + Chair.HALF_DEPTH) < elbow;
        assertFalse(isWithin, () -> each.word() + " at " + at + " of the chair");
      }
    }
  }

  @TestFactory
  Stream<DynamicTest> noJointGoesFurtherThanAPersonsDoes() {
    return eachFigure(
        figure -> {
          for (Body body : Illustrator.bodies(figure)) {
            assertEquals(List.of(), Measures.beyondLimits(body));
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> bonesKeepTheirLengthsInEveryStageAndOnTheWay() {
    return eachFigure(
        figure -> {
          List<Body> stages = Illustrator.bodies(figure);
          assertEquals(List.of(), Measures.wrongLengths(stages.get(0)));
          for (int i = 1; i < stages.size(); i++) {
            for (int frame = 1; frame <= FRAMES; frame++) {
              Body body = stages.get(i - 1).towards(stages.get(i), (double) frame / FRAMES);
              assertEquals(List.of(), Measures.wrongLengths(body), "frame " + frame);
            }
          }
        });
  }
}
