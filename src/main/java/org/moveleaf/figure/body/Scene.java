package org.moveleaf.figure.body;

import java.util.Optional;
import org.moveleaf.figure.geometry.Frame;
import org.moveleaf.figure.geometry.Vec;
import org.moveleaf.figure.pose.Side;

/**
 * What stands around the body, the same for all stages of a picture.
 *
 * @param furniture measures of what is there
 * @param anchors what the first stage has fixed; empty until it is placed
 * @param seat whence somebody has got up who stands now
 */
public record Scene(Furniture furniture, Optional<Anchors> anchors, Optional<Seat> seat) {

  /**
   * What stays where it is from the first stage on.
   *
   * @param fixed the point of the body that stays: feet, hips, knees or chest
   * @param hips the middle of the hips
   * @param handsOnFloor how far in front a hand on the floor lies
   * @param ball the middle of the ball
   * @param wall where along z the face of the wall stands
   * @param chair the chair: its origin on the floor below the middle of the seat, its z axis to its
   *     front
   */
  record Anchors(Vec fixed, Vec hips, double handsOnFloor, Vec ball, double wall, Frame chair) {}

  /**
   * Where somebody sits.
   *
   * @param chair that chair
   * @param feet the middle between both ankles
   */
  record Seat(Frame chair, Vec feet) {}

  /** Surroundings in which nothing has been placed yet. */
  public static Scene of(Furniture furniture) {
    return new Scene(furniture, Optional.empty(), Optional.empty());
  }

  /** Surroundings of somebody who gets up: the chair stays, and so do the feet. */
  public static Scene gettingUp(Body seated) {
    Vec left = seated.bones().leg(Side.LEFT).foot().origin();
    Vec right = seated.bones().leg(Side.RIGHT).foot().origin();
    Seat seat = new Seat(seated.scene().chair(), left.towards(right, 0.5));
    return new Scene(seated.scene().furniture(), Optional.empty(), Optional.of(seat));
  }

  Scene with(Anchors first) {
    return new Scene(furniture, Optional.of(first), seat);
  }

  Vec hips() {
    return anchors.orElseThrow().hips();
  }

  /** The middle of the ball. */
  public Vec ball() {
    return anchors.orElseThrow().ball();
  }

  /** Where along z the face of the wall stands. */
  public double wall() {
    return anchors.orElseThrow().wall();
  }

  public Step step() {
    return Step.of(furniture, hips());
  }

  /** The chair: its origin on the floor below the middle of the seat, its z axis to its front. */
  public Frame chair() {
    return anchors.orElseThrow().chair();
  }

  /** What stands around on the way to another stage: a ball rolls. */
  Scene towards(Scene other, double share) {
    Anchors from = anchors.orElseThrow();
    Vec ball = from.ball().towards(other.ball(), share);
    return with(
        new Anchors(
            from.fixed(), from.hips(), from.handsOnFloor(), ball, from.wall(), from.chair()));
  }

  /** The middle of the bar. */
  public Vec bar() {
    return new Vec(0, furniture.barHeight(), 0);
  }
}
