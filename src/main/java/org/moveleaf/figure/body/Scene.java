package org.moveleaf.figure.body;

import java.util.Optional;
import org.moveleaf.figure.geometry.Angles;
import org.moveleaf.figure.geometry.Frame;
import org.moveleaf.figure.geometry.Rotation;
import org.moveleaf.figure.geometry.Vec;

/**
 * What stands around the body, the same for all stages of a picture.
 *
 * @param furniture measures of what is there
 * @param anchors what the first stage has fixed; empty until it is placed
 */
public record Scene(Furniture furniture, Optional<Anchors> anchors) {

  /**
   * What stays where it is from the first stage on.
   *
   * @param fixed the point of the body that stays: feet, hips, knees or chest
   * @param hips the middle of the hips
   * @param handsOnFloor how far in front a hand on the floor lies
   * @param ball the middle of the ball
   * @param wall how far behind the wall stands
   */
  record Anchors(Vec fixed, Vec hips, double handsOnFloor, Vec ball, double wall) {}

  /** Surroundings in which nothing has been placed yet. */
  public static Scene of(Furniture furniture) {
    return new Scene(furniture, Optional.empty());
  }

  Scene with(Anchors first) {
    return new Scene(furniture, Optional.of(first));
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

  /** The chair: its origin on the floor below the middle of the seat, its z axis to its front. */
  public Frame chair() {
    Rotation turned = Rotation.aboutY(furniture.seatTurn());
    Vec hips = hips();
    double sideways = Math.abs(Angles.sin(furniture.seatTurn()));
    double back =
        Chair.HIPS_BEHIND_MIDDLE * (1 - sideways) - Chair.HIPS_BEFORE_MIDDLE_SIDEWAYS * sideways;
    Vec behind = turned.apply(new Vec(0, 0, back));
    return new Frame(turned, new Vec(hips.x() + behind.x(), 0, hips.z() + behind.z()));
  }

  /** What stands around on the way to another stage: a ball rolls. */
  Scene towards(Scene other, double share) {
    Anchors from = anchors.orElseThrow();
    Vec ball = from.ball().towards(other.ball(), share);
    return with(new Anchors(from.fixed(), from.hips(), from.handsOnFloor(), ball, from.wall()));
  }

  /** The middle of the bar. */
  public Vec bar() {
    return new Vec(0, furniture.barHeight(), 0);
  }
}
