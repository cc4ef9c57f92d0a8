package org.moveleaf.figure.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moveleaf.figure.geometry.Vec;
import org.moveleaf.figure.pose.Base;
import org.moveleaf.figure.pose.FootPlace;
import org.moveleaf.figure.pose.FootTarget;
import org.moveleaf.figure.pose.Freedom;
import org.moveleaf.figure.pose.Motion;
import org.moveleaf.figure.pose.Pose;
import org.moveleaf.figure.pose.Side;

/** Going up a step. */
class StepTest {

  private static final double AHEAD = 26;
  private static final double HEIGHT = 18;
  private static final FootTarget ON_STEP = onStep(0, 0);

  private static final Pose STANDING = Pose.of(Base.STANDING);
  private static final Pose ONE_FOOT =
      STANDING.foot(Side.RIGHT, ON_STEP).both(Freedom.SHIFT_FORWARD, 14);
  private static final Pose BOTH_FEET = STANDING.feet(ON_STEP);

  private static final Body START = place(STANDING, Scene.of(furniture(AHEAD, HEIGHT)));

  private static Furniture furniture(double ahead, double height) {
    return new Furniture(45, 0, 86, 214, 31, 0, 90, 0, ahead, height);
  }

  private static FootTarget onStep(double forward, double heel) {
    return new FootTarget(FootPlace.STEP, 10, forward, 6, heel, 0);
  }

  private static Body place(Pose pose, Scene scene) {
    return Body.place(pose, scene, Person.ANA);
  }

  private static void assertSound(Body body) {
    assertEquals(List.of(), body.problems());
    assertEquals(Optional.empty(), body.problemWithStep());
    assertEquals(List.of(), Measures.beyondLimits(body));
  }

  private static double hips(Body body) {
    return body.bones().pelvis().origin().y();
  }

  private static double lowestShoe(Body body, Side side) {
    return new BodyShape(body.bones(), Person.ANA).lowestShoe(side);
  }

  @Test
  void whoStandsBeforeTheStepStandsOnTheFloor() {
    assertSound(START);
    assertEquals(0, lowestShoe(START, Side.LEFT), 0.1);
  }

  @Test
  void oneFootStandsOnTheStepAndTheOtherStaysOnTheFloor() {
    Body body = place(ONE_FOOT, START.scene());
    assertSound(body);
    assertEquals(HEIGHT, lowestShoe(body, Side.RIGHT), 0.1);
    assertEquals(0, lowestShoe(body, Side.LEFT), 0.1);
    Bones.Leg leg = body.bones().leg(Side.RIGHT);
    double kneeBeforeAnkle = leg.shank().origin().z() - leg.foot().origin().z();
    assertTrue(kneeBeforeAnkle > 0 && kneeBeforeAnkle < 15, () -> "is " + kneeBeforeAnkle);
  }

  @ParameterizedTest
  @ValueSource(doubles = {5, 18, 45})
  void withBothFeetOnTheStepTheBodyStandsOverItAndAsMuchHigher(double height) {
    Body start = place(STANDING, Scene.of(furniture(AHEAD, height)));
    Body body = place(BOTH_FEET, start.scene());
    assertSound(body);
    assertEquals(height, hips(body) - hips(start), 0.1);
    Vec ankle = body.bones().leg(Side.LEFT).foot().origin();
    assertEquals(ankle.z(), body.bones().pelvis().origin().z(), 0.1);
  }

  @Test
  void onOneLegOnTheStepTheOtherIsFree() {
    Body body = place(BOTH_FEET.move(Motion.HIP_FLEX, 80, List.of(Side.LEFT)), START.scene());
    assertSound(body);
    assertEquals(HEIGHT, hips(body) - hips(START), 0.1);
  }

  @Test
  void heelsRiseBehindTheEdge() {
    assertSound(place(STANDING.feet(onStep(-18, 0)), START.scene()));
    Body raised = place(STANDING.feet(onStep(-18, 30)), START.scene());
    assertSound(raised);
    assertEquals(HEIGHT, lowestShoe(raised, Side.LEFT), 0.5);
  }

  @Test
  void aFootGoesUpBeforeItGoesForward() {
    Body to = place(ONE_FOOT, START.scene());
    for (double share = 0; share <= 1; share += 0.05) {
      double at = share;
      Optional<Problem> problem = START.towards(to, share).problemWithStep();
      assertTrue(
          problem.isEmpty() || problem.get().centimetres() < 2, () -> "at " + at + ": " + problem);
    }
  }

  @Test
  void aStepInTheLegsIsFound() {
    Body body = place(STANDING, Scene.of(furniture(0, HEIGHT)));
    Problem problem = body.problemWithStep().orElseThrow();
    assertEquals(Problem.Kind.IN_STEP, problem.kind());
    assertEquals(null, problem.side());
  }

  @Test
  void aStepInOneLegIsFoundWithItsSide() {
    Pose pose = STANDING.foot(Side.RIGHT, new FootTarget(10, 35, 6, 0, 0));
    Problem problem = place(pose, START.scene()).problemWithStep().orElseThrow();
    assertEquals(Side.RIGHT, problem.side());
  }
}
