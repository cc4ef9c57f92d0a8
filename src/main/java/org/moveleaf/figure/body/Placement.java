package org.moveleaf.figure.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;
import org.moveleaf.figure.geometry.Angles;
import org.moveleaf.figure.geometry.Frame;
import org.moveleaf.figure.geometry.Rotation;
import org.moveleaf.figure.geometry.Vec;
import org.moveleaf.figure.pose.Base;
import org.moveleaf.figure.pose.Freedom;
import org.moveleaf.figure.pose.HandPlace;
import org.moveleaf.figure.pose.Pose;
import org.moveleaf.figure.pose.Side;

/**
 * Puts a body where it rests: tips it until head or hands touch what carries them, lowers it onto
 * floor, seat, bar or ball, and lets hands and feet reach their places.
 */
final class Placement {

  /** How far a body may hang in the air or sink in, in centimetres. */
  static final double TOLERANCE = 0.5;

  /** How straight a standing leg is, so that its knee has a side to bend to. */
  private static final double STRAIGHT = 0.9993;

  private static final int STEPS = 18;
  private static final double NEUTRAL_ALL_FOURS = 83;

  /** How far behind their bones upper back and head end. */
  private static final double BACK = 10.4;

  /** A pillow reaches below the shoulders: by how much of its height it lifts them; our choice. */
  private static final double UNDER_SHOULDERS = 0.4;

  /** How thick an upper arm is. */
  private static final double ARM = 8.5;

  private final Person person;
  private Pose pose;
  private Scene scene;

  /** By how much legs with placed feet lie lower than the trunk, once that is known. */
  private double sunk;

  private Placement(Pose pose, Scene scene, Person person) {
    this.pose = Step.measured(pose, scene.furniture());
    this.scene = scene;
    this.person = person;
  }

  /**
   * A body in its place.
   *
   * @param bones where its bones lie
   * @param scene what the next stages share with it
   */
  record Placed(Bones bones, Scene scene) {}

  static Placed place(Pose pose, Scene scene, Person person) {
    return new Placement(pose, scene, person).place();
  }

  private Placed place() {
    Pose asked = pose;
    Scene first = scene;
    Placed placed = placeOnce();
    if (sunk > 0) {
      // The head was laid down before it was known how far the body must be raised.
      pose = asked;
      scene = first;
      placed = placeOnce();
    }
    return placed;
  }

  private Placed placeOnce() {
    tiltThighs();
    settle();
    Bones free = free();
    Vec shift = new Vec(0, lift(free), 0);
    Vec fixed = fixedPoint(free);
    Optional<Scene.Anchors> before = scene.anchors();
    Optional<Vec> to = before.map(Scene.Anchors::fixed).or(this::standingPlace);
    if (to.isPresent()) {
      shift = shift.plus(new Vec(to.get().x() - fixed.x(), 0, to.get().z() - fixed.z()));
    }
    if (pose.base().support() == Base.Support.BAR) {
      shift = new Vec(0, scene.furniture().barHeight() - hangingHeight(free), 0);
    }
    Frame pelvis = root().moved(shift);
    if (before.isEmpty()) {
      scene = scene.with(anchors(fixed, pelvis, shift, free));
    }
    return new Placed(raised(pelvis.moved(aside())), scene);
  }

  /** Who gets up from a chair stands where the feet were. */
  private Optional<Vec> standingPlace() {
    return scene.seat().filter(seat -> isOnFeet()).map(Scene.Seat::feet);
  }

  private boolean isOnFeet() {
    return pose.base().support() == Base.Support.FEET;
  }

  /** Legs whose feet are put somewhere may lie lower than the trunk: it is raised with them. */
  private Bones raised(Frame pelvis) {
    Bones bones = solved(pelvis);
    if (pose.base().support() == Base.Support.FLOOR) {
      double low = shape(bones).lowestLegTubes();
      if (low < -0.1) {
        sunk = -low;
        return solved(pelvis.moved(new Vec(0, -low, 0)));
      }
    }
    return bones;
  }

  private Scene.Anchors anchors(Vec fixed, Frame pelvis, Vec shift, Bones free) {
    double handsOnFloor = free.thorax().origin().z() + shift.z();
    if (pose.base() == Base.ALL_FOURS) {
      handsOnFloor = neutralShoulders() - kneesOf(neutralAllFours()).z() + fixed.z();
    }
    double radius = scene.furniture().ballRadius();
    Vec ball =
        pose.base() == Base.OVER_BALL
            ? ballBelow(free).plus(shift)
            : new Vec(0, radius, pelvis.origin().z() + 2);
    Vec hips = pelvis.origin();
    Furniture furniture = scene.furniture();
    double wall =
        furniture.hasWallAhead() ? hips.z() + furniture.wallAhead() : backOf(free) + shift.z();
    return new Scene.Anchors(fixed.plus(shift), hips, handsOnFloor, ball, wall, chair(hips));
  }

  private Frame chair(Vec hips) {
    double turned = scene.furniture().seatTurn();
    return scene
        .seat()
        .map(Scene.Seat::chair)
        .orElseGet(() -> isOnFeet() ? Chair.before(hips, turned) : Chair.below(hips, turned));
  }

  /** The way of the hips over feet that stay. */
  private Vec aside() {
    return new Vec(
        pose.angle(Freedom.SHIFT_LEFT),
        -pose.angle(Freedom.SINK),
        pose.base() == Base.ALL_FOURS ? 0 : pose.angle(Freedom.SHIFT_FORWARD));
  }

  /** On all fours the hips move over knees that stay: the thighs tilt. */
  private void tiltThighs() {
    if (pose.base() != Base.ALL_FOURS) {
      return;
    }
    double back = -pose.angle(Freedom.SHIFT_FORWARD) / Skeleton.THIGH;
    double tilt = 90 - Angles.acos(back);
    for (Side side : Side.BOTH) {
      if (pose.isLegInWorld(side)) {
        pose =
            pose.with(Freedom.HIP_FLEX, side, pose.angle(Freedom.HIP_FLEX, side) + tilt)
                .with(Freedom.KNEE_FLEX, side, pose.angle(Freedom.KNEE_FLEX, side) + tilt);
      }
    }
  }

  private Frame root() {
    return new Frame(
        Rotation.aboutY(pose.angle(Freedom.TURN))
            .times(Rotation.aboutX(pose.angle(Freedom.LEAN) + pose.angle(Freedom.PELVIS_TILT)))
            .times(Rotation.aboutZ(-pose.angle(Freedom.ROLL)))
            .times(Rotation.aboutY(pose.angle(Freedom.PELVIS_TURN))),
        new Vec(0, Skeleton.STANDING_HIPS, 0));
  }

  /** The bones by angles alone, hands and feet free. */
  private Bones free() {
    return new Bones(pose, root(), (side, trunk) -> null, (side, trunk) -> null);
  }

  private Bones solved(Frame pelvis) {
    return new Bones(pose, pelvis, new HandGoals(scene, person), new FootGoals(scene.hips()));
  }

  private BodyShape shape(Bones bones) {
    return new BodyShape(bones, person);
  }

  // Settling: one angle is searched for, by halving, until something touches.

  private void settle() {
    if (isSupine() && (pose.angle(Freedom.PELVIS_TURN) != 0 || rests(Freedom.LEAN))) {
      search(Freedom.LEAN, -112, -78, this::upperBackAboveFloor);
    }
    for (Side side : Side.BOTH) {
      if (pose.isAtRest(Freedom.HIP_FLEX, side) && pose.foot(side).isEmpty()) {
        rest(Freedom.HIP_FLEX, side, -25, 80, shape -> shape.lowestLowerLeg(side));
      }
    }
    for (Side side : Side.BOTH) {
      if (pose.isAtRest(Freedom.SHOULDER_FLEX, side) && pose.hand(side).isEmpty()) {
        rest(Freedom.SHOULDER_FLEX, side, -50, 50, shape -> shape.lowestArm(side));
      }
    }
    switch (pose.settle()) {
      case HEAD -> search(Freedom.NECK_FLEX, -45, 50, this::headAboveRest);
      case HEAD_SIDEWAYS -> {
        int side = pose.lowerSide().sign();
        search(Freedom.NECK_BEND, -45 * side, 45 * side, this::headAboveRestSideways);
      }
      case ARMS -> search(Freedom.LEAN, 40, 125, this::armsTooFarFromFloor);
      case FOREHEAD -> search(Freedom.LEAN, 40, 125, this::headAboveFloor);
      case NOTHING -> {
        // rests as it is
      }
    }
  }

  private boolean rests(Freedom freedom) {
    return Side.BOTH.stream().anyMatch(side -> pose.isAtRest(freedom, side));
  }

  /** A limb sinks until it lies as deep as the trunk; one that cannot stays as it is. */
  private void rest(
      Freedom freedom, Side side, double from, double to, ToDoubleFunction<BodyShape> lowest) {
    Pose before = pose;
    DoubleUnaryOperator above =
        angle -> {
          pose = before.with(freedom, side, angle);
          BodyShape shape = shape(free());
          return lowest.applyAsDouble(shape) - shape.lowestHips();
        };
    boolean found = above.applyAsDouble(from) > 0 != above.applyAsDouble(to) > 0;
    pose = found ? before.with(freedom, side, halved(from, to, above)) : before;
  }

  private boolean isSupine() {
    return pose.base() == Base.SUPINE || pose.base() == Base.SUPINE_KNEES_BENT;
  }

  /** Finds the angle at which a distance passes through zero. */
  private void search(Freedom freedom, double from, double to, DoubleUnaryOperator distance) {
    pose = pose.both(freedom, halved(from, to, distance));
  }

  private static double halved(double from, double to, DoubleUnaryOperator distance) {
    double low = from;
    double high = to;
    boolean positive = distance.applyAsDouble(low) > 0;
    for (int i = 0; i < STEPS; i++) {
      double middle = (low + high) / 2;
      if (distance.applyAsDouble(middle) > 0 == positive) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return (low + high) / 2;
  }

  private double upperBackAboveFloor(double lean) {
    pose = pose.both(Freedom.LEAN, lean);
    BodyShape shape = shape(free());
    double hips = Math.min(shape.lowestTorso(), shape.lowestThighs());
    return shape.lowestChest() - hips - 0.2 - UNDER_SHOULDERS * scene.furniture().pillow();
  }

  private double headAboveRest(double flex) {
    pose = pose.both(Freedom.NECK_FLEX, flex);
    return headAboveRest();
  }

  private double headAboveRestSideways(double bend) {
    pose = pose.both(Freedom.NECK_BEND, bend);
    return headAboveRest();
  }

  private double headAboveRest() {
    BodyShape shape = shape(free());
    double rest = Math.min(shape.lowestTorso(), restingLegs(shape));
    return shape.lowestHead() - rest + sunk - underHead(pose, scene.furniture());
  }

  /** How thick is what a lying head rests on: a pillow, an arm that is stretched out below it. */
  static double underHead(Pose pose, Furniture furniture) {
    boolean onArm = pose.settle() == Base.Settle.HEAD_SIDEWAYS && isRaised(pose, pose.lowerSide());
    return onArm ? Math.max(ARM, furniture.pillow()) : furniture.pillow();
  }

  private static boolean isRaised(Pose pose, Side side) {
    return pose.hand(side).isEmpty()
        && Math.max(
                pose.angle(Freedom.SHOULDER_FLEX, side), pose.angle(Freedom.SHOULDER_ABDUCT, side))
            > 120;
  }

  /** Feet that are put somewhere come later; they do not carry the body. */
  private double restingLegs(BodyShape shape) {
    return pose.foot(Side.LEFT).isPresent() && pose.foot(Side.RIGHT).isPresent()
        ? Double.MAX_VALUE
        : shape.lowestLegs();
  }

  private double headAboveFloor(double lean) {
    pose = pose.both(Freedom.LEAN, lean);
    BodyShape shape = shape(free());
    return shape.lowestHead() - shape.lowestLegs() - 0.1;
  }

  /** Positive while nearly straight arms would not yet reach the floor. */
  private double armsTooFarFromFloor(double lean) {
    pose = pose.both(Freedom.LEAN, lean);
    Bones free = free();
    return supportingHands().stream()
        .mapToDouble(side -> tooFarFromFloor(side, free))
        .max()
        .orElseThrow();
  }

  private double tooFarFromFloor(Side side, Bones free) {
    double forward = pose.hand(side).flatMap(target -> target.forward()).orElse(4.0);
    double out = pose.hand(side).flatMap(target -> target.out()).orElse(HandGoals.USUAL_OUT);
    Vec knees = kneesOnFloor(free);
    double floor = shape(free).lowestShins();
    double z = neutralShoulders() - kneesOf(neutralAllFours()).z() + knees.z() + forward;
    Vec wrist = new Vec(side.sign() * out, floor + 2, z - Skeleton.PALM * 0.75);
    // The shoulder rises with an arm that reaches forwards: it is that of the arm on the floor.
    HandGoal goal = new HandGoal(wrist, Vec.UP, Vec.FRONT, Vec.FRONT.times(-1));
    Bones reaching = new Bones(pose, root(), (each, trunk) -> goal, (each, trunk) -> null);
    Vec shoulder = reaching.arm(side).upper().origin();
    return shoulder.distance(wrist) - (Skeleton.UPPER_ARM + Skeleton.FOREARM) * 0.988;
  }

  /** The hand on the floor that lies nearest to below its shoulder; both if they lie alike. */
  private List<Side> supportingHands() {
    double nearest = Math.min(fromShoulder(Side.LEFT), fromShoulder(Side.RIGHT));
    return Side.BOTH.stream().filter(side -> fromShoulder(side) <= nearest).toList();
  }

  private double fromShoulder(Side side) {
    return pose.hand(side)
        .filter(target -> target.place() == HandPlace.FLOOR)
        .map(
            target ->
                Math.hypot(
                    target.out().orElse(HandGoals.USUAL_OUT) - Skeleton.SHOULDER_X,
                    target.forward().orElse(0.0)))
        .orElse(Double.MAX_VALUE);
  }

  private static Bones neutralAllFours() {
    Pose neutral = Pose.of(Base.ALL_FOURS).both(Freedom.LEAN, NEUTRAL_ALL_FOURS);
    Frame root =
        new Frame(Rotation.aboutX(NEUTRAL_ALL_FOURS), new Vec(0, Skeleton.STANDING_HIPS, 0));
    return new Bones(neutral, root, (side, trunk) -> null, (side, trunk) -> null);
  }

  private static double neutralShoulders() {
    return neutralAllFours().thorax().origin().z();
  }

  // Where the body rests.

  /** By how much the body must be raised. */
  private double lift(Bones free) {
    BodyShape shape = shape(free);
    return switch (pose.base().support()) {
      case FEET -> hasPlacedFeet() ? overFeet(free) : -shape.lowestShoes();
      case SEAT -> scene.furniture().seatHeight() - shape.lowestThighs();
      case FLOOR -> -Math.min(shape.lowestTorso(), restingLegs(shape));
      case KNEES -> -shape.lowestShins();
      case BALL -> 2 * scene.furniture().ballRadius() - ballTop(free);
      case WATER -> scene.furniture().waterLevel() - free.thorax().origin().y() - 7;
      case BAR -> 0;
    };
  }

  private boolean hasPlacedFeet() {
    return Side.BOTH.stream().anyMatch(side -> pose.foot(side).isPresent());
  }

  /** As high as straight legs allow over the places of the feet. */
  private double overFeet(Bones free) {
    Vec start = free.pelvis().origin();
    FootGoals goals = new FootGoals(start);
    double lift = Double.MAX_VALUE;
    for (Side side : Side.BOTH) {
      FootGoal goal = goals.goal(side, free);
      if (goal != null) {
        Vec hip = free.leg(side).thigh().origin();
        double x = hip.x() + pose.angle(Freedom.SHIFT_LEFT) - goal.ankle().x();
        double z = hip.z() + pose.angle(Freedom.SHIFT_FORWARD) - goal.ankle().z();
        double leg = (Skeleton.THIGH + Skeleton.SHANK) * STRAIGHT;
        double high = Math.sqrt(Math.max(1, leg * leg - x * x - z * z));
        lift = Math.min(lift, goal.ankle().y() + high - hip.y());
      }
    }
    return lift;
  }

  /** The height of the hips that lets the hands hang from a bar on nearly straight arms. */
  private double hangingHeight(Bones free) {
    return Side.BOTH.stream().mapToDouble(side -> hangingHeight(side, free)).min().orElseThrow();
  }

  private double hangingHeight(Side side, Bones free) {
    Vec shoulder = free.arm(side).upper().origin();
    double reach = (Skeleton.UPPER_ARM + Skeleton.FOREARM) * 0.985 + 6.6 + 4.0;
    double out = pose.hand(side).flatMap(target -> target.out()).orElse(25.0);
    double aside = out - Math.abs(shoulder.x());
    double up = Math.sqrt(Math.max(1, reach * reach - aside * aside));
    return shoulder.y() + up - root().origin().y() + Skeleton.STANDING_HIPS;
  }

  /** The point of the body that stays where it is from stage to stage. */
  private Vec fixedPoint(Bones free) {
    return switch (pose.base().support()) {
      case FEET -> hasPlacedFeet() ? free.pelvis().origin() : lowerFoot(free);
      case KNEES ->
          pose.base() == Base.HALF_KNEELING
              ? free.leg(kneelingSide(free)).shank().origin()
              : kneesOnFloor(free);
      case FLOOR ->
          isSupine()
              ? free.thorax().origin()
              : pose.base() == Base.KNEELING ? kneesOf(free) : free.pelvis().origin();
      default -> free.pelvis().origin();
    };
  }

  /** The lower knee is that on the floor. */
  private static Side kneelingSide(Bones free) {
    double left = free.leg(Side.LEFT).shank().origin().y();
    double right = free.leg(Side.RIGHT).shank().origin().y();
    return left <= right ? Side.LEFT : Side.RIGHT;
  }

  private Vec lowerFoot(Bones free) {
    BodyShape shape = shape(free);
    double left = shape.lowestShoe(Side.LEFT);
    double right = shape.lowestShoe(Side.RIGHT);
    Vec leftAnkle = free.leg(Side.LEFT).foot().origin();
    Vec rightAnkle = free.leg(Side.RIGHT).foot().origin();
    if (Math.abs(left - right) < 1) {
      return leftAnkle.towards(rightAnkle, 0.5);
    }
    // One foot stands; the other would stand beside it.
    Vec standing = left < right ? leftAnkle : rightAnkle;
    return new Vec(free.pelvis().origin().x(), standing.y(), standing.z());
  }

  /** A knee that is lifted carries nothing: the other one stays. */
  private static Vec kneesOnFloor(Bones free) {
    Vec left = free.leg(Side.LEFT).shank().origin();
    Vec right = free.leg(Side.RIGHT).shank().origin();
    if (Math.abs(left.y() - right.y()) < 1) {
      return kneesOf(free);
    }
    Vec lower = left.y() < right.y() ? left : right;
    return new Vec(free.pelvis().origin().x(), lower.y(), lower.z());
  }

  private static Vec kneesOf(Bones bones) {
    return bones
        .leg(Side.LEFT)
        .shank()
        .origin()
        .towards(bones.leg(Side.RIGHT).shank().origin(), 0.5);
  }

  private double backOf(Bones free) {
    double back = Double.MAX_VALUE;
    for (double s = 0; s <= 46; s += 2) {
      Frame frame = free.spine(s);
      back = Math.min(back, frame.at(0, 0, -11.2).z());
    }
    return Math.min(back, free.head().at(0, 6, -10.8).z());
  }

  // The ball: a sphere of its radius fitted to upper back and head; the neck is hollow.

  private Vec ballBelow(Bones free) {
    List<Vec> back = new ArrayList<>();
    for (double s = 42; s <= 48; s += 2) {
      back.add(free.spine(s).at(0, 0, -BACK));
    }
    for (double y = 2; y <= 8; y += 2) {
      back.add(free.head().at(0, y, -BACK));
    }
    double radius = scene.furniture().ballRadius();
    Vec middle = free.spine(57).at(0, 0, -BACK - radius);
    for (int i = 0; i < 80; i++) {
      Vec sum = Vec.ZERO;
      for (Vec point : back) {
        sum = sum.plus(point.plus(middle.minus(point).unit().times(radius)));
      }
      middle = sum.times(1.0 / back.size());
    }
    return new Vec(0, middle.y(), middle.z());
  }

  private double ballTop(Bones free) {
    return ballBelow(free).y() + scene.furniture().ballRadius();
  }
}
