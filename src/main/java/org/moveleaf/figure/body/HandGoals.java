package org.moveleaf.figure.body;

import org.moveleaf.figure.geometry.Frame;
import org.moveleaf.figure.geometry.Vec;
import org.moveleaf.figure.pose.HandPlace;
import org.moveleaf.figure.pose.HandTarget;
import org.moveleaf.figure.pose.HandTarget.Elbow;
import org.moveleaf.figure.pose.Side;

/** Turns the places on which hands are put into points in space. */
final class HandGoals implements Bones.HandGoals {

  /** So far that the elbow need not bend further than an elbow can. */
  private static final double WRIST_ABOVE_SHOULDER = 15;

  /** As thick as a forearm is below the elbow. */
  private static final double ELBOW_BEFORE_FRAME = 3.5;

  /** Centimetres by which the way of two knees to the chest may differ. */
  private static final double ALIKE = 1;

  /** Centimetres from the middle line where a hand is put on the floor. */
  static final double USUAL_OUT = 17;

  /** Where a hand lies on the belly, and what is highest below a forearm that goes to the chest. */
  private static final double BELLY = 18;

  private static final double BREAST = 40;

  private final Scene scene;
  private final Build build;

  HandGoals(Scene scene, Person person) {
    this.scene = scene;
    this.build = person.build();
  }

  @Override
  public HandGoal goal(Side side, Bones trunk) {
    return trunk.pose().hand(side).map(target -> goal(side, target, trunk)).orElse(null);
  }

  private HandGoal goal(Side side, HandTarget target, Bones trunk) {
    HandGoal goal = onBody(side, target, trunk);
    if (goal == null) {
      goal = inRoom(side, target, trunk);
    }
    boolean ownElbow = target.place() == HandPlace.OWN_SHOULDER;
    return target.elbow().isPresent() && !ownElbow
        ? goal.elbow(direction(target.elbow().get(), side, trunk))
        : goal;
  }

  private static Vec direction(Elbow elbow, Side side, Bones trunk) {
    Vec local =
        switch (elbow) {
          case OUT -> new Vec(side.sign(), 0, 0);
          case IN -> new Vec(-side.sign(), 0, 0);
          case FRONT -> Vec.FRONT;
          case BACK -> Vec.FRONT.times(-1);
          default -> null;
        };
    if (local != null) {
      return trunk.thorax().direction(local);
    }
    return elbow == Elbow.UP ? Vec.UP : Vec.UP.times(-1);
  }

  /** A point of a bone, the direction away from it, and where fingers and elbow point. */
  private static HandGoal on(Frame bone, Vec point, Vec surface, Vec fingers, Vec elbow) {
    return HandGoal.palmAt(
        bone.at(point), bone.direction(surface), bone.direction(fingers), bone.direction(elbow));
  }

  private static Vec v(double x, double y, double z) {
    return new Vec(x, y, z);
  }

  private HandGoal onBody(Side side, HandTarget target, Bones trunk) {
    double s = side.sign();
    Frame head = trunk.head();
    Frame thigh = trunk.leg(side).thigh();
    double over = over(side, trunk);
    return switch (target.place()) {
      case OWN_SHOULDER -> onOwnShoulder(side, target, trunk);
      case OPPOSITE_SHOULDER ->
          on(
              trunk.thorax(),
              v(-s * 14, 5.2 + 1.2 * over, 2.6 - 1.6 * over),
              v(-s * 0.1, 0.8, 0.6),
              v(-s * 0.85, 0.3, -0.45),
              v(0, -0.5 + 0.3 * over, 1));
      case OPPOSITE_UPPER_ARM ->
          on(
              trunk.spine(43),
              v(-s * 17.5, 1.6 * over, 7.6),
              v(-s * 0.55, 0, 0.84),
              v(-s * 0.9, 0.15, -0.4),
              v(s * 0.3, -0.55 + 0.4 * over, 1));
      case BACK_OF_HEAD ->
          on(head, v(s * 3.2, 4.4, -10.6), v(0, 0, -1), v(-s * 0.85, 0.5, 0), v(s, 0, -0.1));
      case TOP_OF_HEAD ->
          on(head, v(s * 1.5, 17, 0), v(0, 1, 0), v(-s * 0.9, 0, 0.2), v(s, 0.3, 0));
      case OPPOSITE_TEMPLE ->
          on(head, v(-s * 8.6, 9, 0.5), v(-s * 0.97, 0.25, 0), v(-s * 0.25, -1, 0), v(s, 0.5, 0.1));
      case CHEST ->
          on(
              trunk.spine(44),
              v(-s * 3, 0, 11.4 + BodyShape.front(build, BREAST)),
              v(0, 0, 1),
              v(-s, 0.2, 0),
              v(s, -0.6, -0.2));
      case BELLY ->
          on(
              trunk.spine(BELLY),
              v(s * 4, 0, 10 + BodyShape.front(build, BELLY)),
              v(0, 0, 1),
              v(-s, -0.1, 0),
              v(s, -0.3, -0.5));
      case HIP ->
          on(
              trunk.spine(9),
              v(s * 15, 0, 3.5),
              v(s, 0.1, 0.4),
              v(-s * 0.3, -0.4, 1),
              v(s, 0, -0.7));
      case THIGH ->
          on(thigh, v(s * 0.8, -23, 8.2), v(0, 0, 1), v(-s * 0.2, -1, 0), v(s * 0.6, -0.6, -0.6));
      case OPPOSITE_KNEE ->
          on(
              trunk.leg(side.other()).thigh(),
              v(-s * 4.6, -35, 5.2),
              v(-s * 0.75, 0, 0.65),
              v(0, -1, -0.2),
              v(s * 0.2, -1, 0));
      case SHIN ->
          on(trunk.leg(side).shank(), v(0, -24, 6.2), v(0, 0, 1), v(0, -1, 0), v(s, 0, 0.3));
      case ANKLE ->
          on(
              trunk.leg(side).foot(),
              v(s * 1.5, 0, 5.0),
              v(s * 0.3, 0.4, 1),
              v(-s * 0.4, 0.9, 0),
              v(0, 0.4, -1));
      case KNEE_FRONT -> kneeFront(side, trunk);
      default -> null;
    };
  }

  /**
   * Of arms that cross in front of the chest the right one lies over the left one: its hand and
   * elbow are higher, those of the other lower, by as much as forearms are thick.
   *
   * @return 1 for the upper arm, -1 for the lower one, 0 for an arm that crosses none
   */
  private static double over(Side side, Bones trunk) {
    boolean crossed =
        Side.BOTH.stream()
            .allMatch(each -> trunk.pose().hand(each).filter(HandGoals::isAcross).isPresent());
    return crossed ? -side.sign() : 0;
  }

  private static boolean isAcross(HandTarget target) {
    return target.place() == HandPlace.OPPOSITE_SHOULDER
        || target.place() == HandPlace.OPPOSITE_UPPER_ARM;
  }

  /** Both hands clasp the knee that is drawn up further; of both drawn up alike, each its own. */
  private static HandGoal kneeFront(Side side, Bones trunk) {
    double s = side.sign();
    double left = trunk.leg(Side.LEFT).shank().origin().distance(trunk.thorax().origin());
    double right = trunk.leg(Side.RIGHT).shank().origin().distance(trunk.thorax().origin());
    Side raised = Math.abs(left - right) < ALIKE ? side : left < right ? Side.LEFT : Side.RIGHT;
    Frame shank = trunk.leg(raised).shank();
    return on(
        shank,
        v(s * 3.6, -7.5, 4.6),
        v(s * 0.62, 0, 0.78),
        v(-s * 0.78, -0.1, 0.6),
        v(s, 0.3, -0.4));
  }

  /** The fingertips rest on the shoulder of the same side; the elbow goes where it is sent. */
  private static HandGoal onOwnShoulder(Side side, HandTarget target, Bones trunk) {
    double s = side.sign();
    Frame thorax = trunk.thorax();
    Elbow elbow = target.elbow().orElse(Elbow.DOWN);
    Vec pole =
        switch (elbow) {
          case OUT -> v(s, 0.1, 0.25);
          case FRONT -> v(-s * 0.46, -0.02, 1);
          case UP -> v(s * 0.4, 0.8, 0.6);
          default -> v(s * 0.35, -1, 0.5);
        };
    Vec points = pole.unit();
    Vec lift =
        switch (elbow) {
          case FRONT -> v(s * 0.8, 0.5, 0.12);
          case DOWN -> v(0, 0.25, 0.8);
          default -> v(0, 0.8, 0.12);
        };
    Vec touch = v(s * 12.5, 5.6, 0.5);
    Vec wrist = touch.plus(points.times(0.7).plus(lift).unit().times(WRIST_ABOVE_SHOULDER));
    Vec surface = elbow == Elbow.DOWN ? v(0, 0.5, 1) : v(0, 1, 0.2);
    Vec fingers = touch.minus(points.times(1.5)).minus(wrist).unit();
    return new HandGoal(
        thorax.at(wrist),
        thorax.direction(surface),
        thorax.direction(fingers),
        thorax.direction(points));
  }

  private HandGoal inRoom(Side side, HandTarget target, Bones trunk) {
    double s = side.sign();
    return switch (target.place()) {
      case FLOOR -> onFloor(side, target);
      case WALL -> onWall(side, target, trunk);
      case BAR -> {
        Vec grip = scene.bar().plus(v(s * target.out().orElse(25.0), 0, 0));
        yield new HandGoal(grip.plus(v(0, -6.6, -1.6)), v(0, 0, -1), v(0, 1, 0.1), v(s, 0, 0.2));
      }
      case SEAT_EDGE -> {
        Frame chair = scene.chair();
        double forward = target.forward().orElse(0.0);
        Vec edge =
            chair.at(s * Chair.HALF_WIDTH, scene.furniture().seatHeight() - 1.6, forward - 2);
        yield HandGoal.palmAt(
            edge,
            chair.direction(v(s, 0, 0)),
            chair.direction(v(0, -1, 0.15)),
            chair.direction(v(s * 0.5, 0, -1)));
      }
      case CHAIR_BACK -> onChairBack(side, target);
      case DOOR_FRAME -> onDoorFrame(side, target, trunk);
      default -> throw new IllegalStateException("no such place: " + target.place());
    };
  }

  private HandGoal onFloor(Side side, HandTarget target) {
    double s = side.sign();
    double out = target.out().orElse(USUAL_OUT);
    double z = scene.anchors().orElseThrow().handsOnFloor() + target.forward().orElse(0.0);
    boolean far = out > 40;
    Vec palm = v(s * out, target.palmUp() ? 3.6 : 0.55, z);
    Vec surface = v(0, target.palmUp() ? -1 : 1, 0);
    Vec fingers = far ? v(s, 0, 0) : v(0, 0, 1);
    Vec elbow = far ? v(0, 0.2, -1) : v(s * 0.35, 0.1, -1);
    return HandGoal.palmAt(palm, surface, fingers, elbow);
  }

  /** Of a wall ahead the palms lie on it; of one behind the backs of the hands. */
  private HandGoal onWall(Side side, HandTarget target, Bones trunk) {
    double s = side.sign();
    double wall = scene.wall();
    double y = target.up().orElse(trunk.thorax().origin().y());
    if (scene.furniture().hasWallAhead()) {
      Vec palm = v(s * target.out().orElse(20.0), y, wall);
      return HandGoal.palmAt(palm, v(0, 0, -1), v(0, 1, 0), v(s * 0.5, -1, -0.3));
    }
    Vec back = v(s * target.out().orElse(30.0), y, wall);
    return HandGoal.palmAt(back.plus(v(0, 0, 3.4)), v(0, 0, -1), v(0, 1, 0), v(s, -0.4, -0.1))
        .turnedOver();
  }

  /**
   * The palm lies on the top edge of the back, the fingers reach over to its other side: of who
   * sits to the one behind, of who stands behind it to the one of the seat.
   */
  private HandGoal onChairBack(Side side, HandTarget target) {
    Frame chair = scene.chair();
    boolean behind = chair.local(scene.hips()).z() < -Chair.HALF_DEPTH;
    double up = target.up().orElse(scene.furniture().backHeight());
    double z = -Chair.HALF_DEPTH + 2;
    if (behind) {
      double s = side.sign();
      return HandGoal.palmAt(
          chair.at(s * target.out().orElse(13.0), up, z),
          chair.direction(v(0, 1, 0.7)),
          chair.direction(v(0, -0.7, 1)),
          chair.direction(v(s, -0.5, -1)));
    }
    return HandGoal.palmAt(
        chair.at(side.sign() * target.out().orElse(0.0), up, z),
        chair.direction(v(0, 1, 0.35)),
        chair.direction(v(0, -0.2, -1)),
        chair.direction(v(0, -1, 0.3)));
  }

  /**
   * The door frame stands in front; forearms and palms lie on its faces towards the person. The
   * elbow is sent to where the forearm would stand upright.
   */
  private HandGoal onDoorFrame(Side side, HandTarget target, Bones trunk) {
    double s = side.sign();
    Vec palm =
        v(
            s * target.out().orElse(Doorway.HALF_WIDTH + 4.5),
            target.up().orElse(170.0),
            Doorway.FACE);
    HandGoal goal = HandGoal.palmAt(palm, v(0, 0, -1), v(0, 1, 0), v(0, -1, 0));
    Vec wrist = goal.wrist();
    Vec elbow = v(wrist.x(), wrist.y() - Skeleton.FOREARM, Doorway.FACE - ELBOW_BEFORE_FRAME);
    return goal.elbow(elbow.minus(trunk.thorax().at(s * Skeleton.SHOULDER_X, 0, 0)));
  }
}
