package org.moveleaf.figure.body;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.moveleaf.figure.pose.Base;
import org.moveleaf.figure.pose.HandPlace;
import org.moveleaf.figure.pose.HandTarget;
import org.moveleaf.figure.pose.Pose;

/** Hands on one's own body, where arms are folded most. */
class HandGoalsTest {

  private static Body standing(HandTarget hands) {
    return Body.place(Pose.of(Base.STANDING).hands(hands), Scene.of(Furniture.USUAL), Person.BEN);
  }

  @ParameterizedTest
  @EnumSource(HandTarget.Elbow.class)
  void aHandOnItsOwnShoulderBendsTheElbowAsFarAsElbowsBend(HandTarget.Elbow elbow) {
    Body body = standing(HandTarget.on(HandPlace.OWN_SHOULDER).elbow(elbow));
    assertEquals(List.of(), Measures.beyondLimits(body));
    assertEquals(List.of(), body.problems());
  }

  @ParameterizedTest
  @EnumSource(
      value = HandPlace.class,
      names = {
        "OPPOSITE_SHOULDER",
        "OPPOSITE_UPPER_ARM",
        "BACK_OF_HEAD",
        "TOP_OF_HEAD",
        "CHEST",
        "BELLY",
        "HIP"
      })
  void aStandingPersonReachesTheTrunkAndHead(HandPlace place) {
    Body body = standing(HandTarget.on(place));
    assertEquals(List.of(), Measures.beyondLimits(body));
    assertEquals(List.of(), Measures.wrongLengths(body));
  }
}
