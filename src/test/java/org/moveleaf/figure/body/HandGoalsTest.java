package org.moveleaf.figure.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.moveleaf.figure.geometry.Angles;
import org.moveleaf.figure.geometry.Vec;
import org.moveleaf.figure.pose.Base;
import org.moveleaf.figure.pose.Freedom;
import org.moveleaf.figure.pose.HandPlace;
import org.moveleaf.figure.pose.HandTarget;
import org.moveleaf.figure.pose.Pose;
import org.moveleaf.figure.pose.Side;

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

  @ParameterizedTest
  @EnumSource(Person.class)
  void handsLieOnTheBellyAndChestOfAnybody(Person person) {
    for (HandPlace place : List.of(HandPlace.BELLY, HandPlace.CHEST)) {
      for (Base base : List.of(Base.STANDING, Base.SITTING, Base.SUPINE_KNEES_BENT)) {
        Pose pose = Pose.of(base).hands(HandTarget.on(place));
        Body body = Body.place(pose, Scene.of(Furniture.USUAL), person);
        assertEquals(List.of(), body.problems(), place + " " + base);
        assertEquals(List.of(), Measures.beyondLimits(body), place + " " + base);
      }
    }
  }

  /** Forearms are some 8 cm thick below the elbow and 6 cm above the wrist. */
  @ParameterizedTest
  @EnumSource(
      value = HandPlace.class,
      names = {"OPPOSITE_SHOULDER", "OPPOSITE_UPPER_ARM"})
  void armsThatCrossLieOverEachOther(HandPlace place) {
    Bones bones = standing(HandTarget.on(place)).bones();
    double nearest = Double.MAX_VALUE;
    for (int left = 0; left <= Skeleton.FOREARM; left++) {
      for (int right = 0; right <= Skeleton.FOREARM; right++) {
        Vec onLeft = bones.arm(Side.LEFT).fore().at(0, -left, 0);
        Vec onRight = bones.arm(Side.RIGHT).fore().at(0, -right, 0);
        nearest = Math.min(nearest, onLeft.distance(onRight));
      }
    }
    assertTrue(nearest > 7, nearest + " cm from middle to middle");
  }

  /** A step back from the frame, as far as a forearm's length in front of the shoulders. */
  @Test
  void forearmsStandUprightOnADoorFrame() {
    Pose pose =
        Pose.of(Base.STANDING)
            .hands(HandTarget.on(HandPlace.DOOR_FRAME))
            .both(Freedom.SHIFT_FORWARD, -8);
    Body body = Body.place(pose, Scene.of(Furniture.USUAL), Person.BEN);
    assertEquals(List.of(), body.problems());
    for (Side side : Side.BOTH) {
      double slant = Angles.acos(body.bones().arm(side).fore().rotation().y().dot(Vec.UP));
      assertTrue(slant > 170, () -> side + " " + slant);
    }
  }

  @Test
  void aHandGoesToTheEdgeOfAChairBackHoweverHighItIs() {
    assertEquals(100 - 86, handOnChairBack(100) - handOnChairBack(86), 1e-9);
  }

  private static double handOnChairBack(double height) {
    Furniture furniture = new Furniture(45, 0, height, 206, 31, 0, 90, 0, 0, 18);
    Pose pose = Pose.of(Base.SITTING).hands(HandTarget.on(HandPlace.CHAIR_BACK));
    Body body = Body.place(pose, Scene.of(furniture), Person.BEN);
    return new HandGoals(body.scene(), Person.BEN).goal(Side.LEFT, body.bones()).wrist().y();
  }
}
