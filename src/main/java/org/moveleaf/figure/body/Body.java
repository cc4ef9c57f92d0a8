package org.moveleaf.figure.body;

import java.util.List;
import java.util.Optional;
import org.moveleaf.figure.geometry.Frame;
import org.moveleaf.figure.geometry.Vec;
import org.moveleaf.figure.pose.Pose;
import org.moveleaf.figure.pose.Side;

/** A person in a place: what a picture is drawn of. Immutable. */
public final class Body {

  private final Bones bones;
  private final Scene scene;
  private final Person person;

  private Body(Bones bones, Scene scene, Person person) {
    this.bones = bones;
    this.scene = scene;
    this.person = person;
  }

  /**
   * Places a person.
   *
   * @param scene that of the stage before, so that chair, ball and hands on the floor stay
   */
  public static Body place(Pose pose, Scene scene, Person person) {
    Placement.Placed placed = Placement.place(pose, scene, person);
    return new Body(placed.bones(), placed.scene(), person);
  }

  /** The body a share of the way to another stage of the same picture. */
  public Body towards(Body other, double share) {
    if (share <= 0) {
      return this;
    }
    return share >= 1
        ? other
        : new Body(
            Between.bones(bones, other.bones, share), scene.towards(other.scene, share), person);
  }

  public Scene scene() {
    return scene;
  }

  public Person person() {
    return person;
  }

  Bones bones() {
    return bones;
  }

  public List<Surface> surfaces() {
    return new BodyShape(bones, person).surfaces();
  }

  public List<Joint> joints() {
    return Joints.of(bones);
  }

  public List<Mark> marks() {
    return Marks.of(bones, person);
  }

  public List<Problem> problems() {
    return new Inspection(bones, scene, person).problems();
  }

  /** What is wrong where there is a step, too. */
  public Optional<Problem> problemWithStep() {
    return new Inspection(bones, scene, person).legsInStep();
  }

  /** From the right shoulder to the left one, to tell which arm lies behind. */
  public Vec acrossShoulders() {
    return bones
        .arm(Side.LEFT)
        .upper()
        .origin()
        .minus(bones.arm(Side.RIGHT).upper().origin())
        .unit();
  }

  /** From the right hip to the left one. */
  public Vec acrossHips() {
    return bones.pelvis().rotation().x();
  }

  /** A height at which a picture can be cut off, in centimetres along the spine. */
  public Vec spine(double height) {
    return bones.spine(height).origin();
  }

  public Vec landmark(Landmark landmark) {
    Frame head = bones.head();
    return switch (landmark) {
      case CROWN -> head.at(0, 17, 0);
      case NOSE -> head.at(0, 2, 11);
      case CHIN -> head.at(0, -8, 7);
      case CHEST -> bones.spine(44).at(0, 0, 12);
      case MIDDLE_BACK -> bones.spine(30).at(0, 0, -12);
      case LOWER_BACK -> bones.spine(16).at(0, 0, -11);
      case PELVIS -> bones.pelvis().at(0, 3, 0);
      case LEFT_SHOULDER -> bones.thorax().at(18, 4, 0);
      case RIGHT_SHOULDER -> bones.thorax().at(-18, 4, 0);
      case LEFT_SHOULDER_BLADE -> bones.spine(42).at(9, 0, -12);
      case RIGHT_SHOULDER_BLADE -> bones.spine(42).at(-9, 0, -12);
      case LEFT_ELBOW -> bones.arm(Side.LEFT).fore().origin();
      case RIGHT_ELBOW -> bones.arm(Side.RIGHT).fore().origin();
      case LEFT_HAND -> bones.arm(Side.LEFT).hand().at(0, -10, 0);
      case RIGHT_HAND -> bones.arm(Side.RIGHT).hand().at(0, -10, 0);
      case LEFT_KNEE -> bones.leg(Side.LEFT).shank().origin();
      case RIGHT_KNEE -> bones.leg(Side.RIGHT).shank().origin();
      case LEFT_FOOT -> bones.leg(Side.LEFT).foot().at(0, -4, 8);
      case RIGHT_FOOT -> bones.leg(Side.RIGHT).foot().at(0, -4, 8);
    };
  }

  /** A hand: its origin at the wrist, its −y axis towards the fingertips. */
  public Frame hand(Side side) {
    return bones.arm(side).hand();
  }

  /** The head: its origin at the base of the skull, its z axis to the front. */
  public Frame head() {
    return bones.head();
  }
}
