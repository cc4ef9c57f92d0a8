package org.moveleaf.figure.pose;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A whole pose: an angle for each freedom, and where hands and feet go. Immutable.
 *
 * <p>An arm follows its hand's target if there is one, otherwise its angles; whatever is said last
 * counts. The same holds for legs and feet.
 */
public final class Pose {

  private final Base base;
  private final Base.Settle settle;
  private final double[][] angles;
  private final Map<Side, HandTarget> hands;
  private final Map<Side, FootTarget> feet;
  private final Map<Side, HandShape> shapes;
  private final Set<Side> worldLegs;
  private final Map<Freedom, Set<Side>> resting;

  private Pose(
      Base base,
      Base.Settle settle,
      double[][] angles,
      Map<Side, HandTarget> hands,
      Map<Side, FootTarget> feet,
      Map<Side, HandShape> shapes,
      Set<Side> worldLegs,
      Map<Freedom, Set<Side>> resting) {
    this.base = base;
    this.settle = settle;
    this.angles = angles;
    this.hands = hands;
    this.feet = feet;
    this.shapes = shapes;
    this.worldLegs = worldLegs;
    this.resting = resting;
  }

  /** The pose that a base position has before anything is said. */
  public static Pose of(Base base) {
    Pose upright =
        new Pose(
                base,
                base.settle(),
                new double[Freedom.values().length][2],
                new EnumMap<>(Side.class),
                new EnumMap<>(Side.class),
                new EnumMap<>(Side.class),
                EnumSet.noneOf(Side.class),
                new EnumMap<>(Freedom.class))
            .both(Freedom.SHOULDER_ABDUCT, 9)
            .both(Freedom.ELBOW_FLEX, 12)
            .both(Freedom.FOREARM_PRONATE, 10)
            .both(Freedom.HIP_ABDUCT, 2)
            .both(Freedom.HIP_ROTATE, 6)
            .shape(HandShape.RELAXED);
    return Bases.posed(upright, base);
  }

  public Base base() {
    return base;
  }

  public Base.Settle settle() {
    return settle;
  }

  /** An angle of the middle line, in degrees. */
  public double angle(Freedom freedom) {
    return angles[freedom.ordinal()][0];
  }

  /** An angle of one side, in degrees. */
  public double angle(Freedom freedom, Side side) {
    return angles[freedom.ordinal()][side.ordinal()];
  }

  public Optional<HandTarget> hand(Side side) {
    return Optional.ofNullable(hands.get(side));
  }

  public Optional<FootTarget> foot(Side side) {
    return Optional.ofNullable(feet.get(side));
  }

  public HandShape shape(Side side) {
    return shapes.getOrDefault(side, HandShape.RELAXED);
  }

  /** The side that is below when the body lies on its side. */
  public Side lowerSide() {
    return angle(Freedom.ROLL) < 0 ? Side.RIGHT : Side.LEFT;
  }

  /** Whether the thigh keeps its place in the room when the trunk is tipped. */
  public boolean isLegInWorld(Side side) {
    return worldLegs.contains(side);
  }

  /**
   * Whether nobody has said how far: the body is laid down so that this part of it rests, from the
   * angle that it has here.
   */
  public boolean isAtRest(Freedom freedom, Side side) {
    return resting.getOrDefault(freedom, Set.of()).contains(side);
  }

  // Changes. Each returns a new pose.

  /** Sets an angle of both sides, or of the middle line. */
  public Pose both(Freedom freedom, double degrees) {
    return with(freedom, Side.LEFT, degrees).with(freedom, Side.RIGHT, degrees);
  }

  public Pose with(Freedom freedom, Side side, double degrees) {
    double[][] changed = new double[angles.length][];
    for (int i = 0; i < angles.length; i++) {
      changed[i] = angles[i];
    }
    changed[freedom.ordinal()] = changed[freedom.ordinal()].clone();
    changed[freedom.ordinal()][side.ordinal()] = degrees;
    return new Pose(base, settle, changed, hands, feet, shapes, worldLegs, resting);
  }

  /** Makes a movement of some size, on the sides given. */
  public Pose move(Motion motion, double degrees, List<Side> sides) {
    double signed = motion.sign() * degrees;
    if (motion.part() == BodyPart.SPINE) {
      return said(motion, sides).moveSpine(motion, signed);
    }
    Pose moved = released(motion, sides).said(motion, sides);
    if (motion.freedom() == Freedom.PELVIS_TURN) {
      return moved.turnPelvis(signed);
    }
    if (!motion.freedom().isSided()) {
      return moved.both(motion.freedom(), signed);
    }
    for (Side side : sides) {
      moved = moved.with(motion.freedom(), side, signed);
    }
    return moved;
  }

  /** Half of it in the lumbar spine, half in the thorax; of turns the thorax does most. */
  private Pose moveSpine(Motion motion, double signed) {
    return switch (motion) {
      case SPINE_FLEX, SPINE_EXTEND ->
          both(Freedom.LUMBAR_FLEX, signed / 2).both(Freedom.THORAX_FLEX, signed / 2);
      case SPINE_BEND_LEFT, SPINE_BEND_RIGHT ->
          both(Freedom.LUMBAR_BEND, signed / 2).both(Freedom.THORAX_BEND, signed / 2);
      default -> both(Freedom.LUMBAR_TURN, signed * 0.2).both(Freedom.THORAX_TURN, signed * 0.8);
    };
  }

  /** The shoulders stay where they are: the spine turns back as far as the pelvis turns. */
  private Pose turnPelvis(double signed) {
    return both(Freedom.PELVIS_TURN, signed)
        .both(Freedom.LUMBAR_TURN, angle(Freedom.LUMBAR_TURN) - signed * 0.25)
        .both(Freedom.THORAX_TURN, angle(Freedom.THORAX_TURN) - signed * 0.75);
  }

  /** Angles of an arm take the place of its hand's target, and so on. */
  private Pose released(Motion motion, List<Side> sides) {
    if (motion.part() == BodyPart.NECK && settle.isOfHead()) {
      return settled(Base.Settle.NOTHING);
    }
    if (motion.part() == BodyPart.ARM) {
      Map<Side, HandTarget> left = new EnumMap<>(Side.class);
      left.putAll(hands);
      sides.forEach(left::remove);
      return new Pose(base, settle, angles, left, feet, shapes, worldLegs, resting);
    }
    if (motion.part() == BodyPart.LEG) {
      Map<Side, FootTarget> left = new EnumMap<>(Side.class);
      left.putAll(feet);
      sides.forEach(left::remove);
      Set<Side> legs = EnumSet.noneOf(Side.class);
      legs.addAll(worldLegs);
      legs.removeAll(sides);
      return new Pose(base, settle, angles, hands, left, shapes, legs, resting);
    }
    return this;
  }

  /** What is said no longer comes to rest by itself; a trunk of which anything is said neither. */
  private Pose said(Motion motion, List<Side> sides) {
    boolean trunk =
        switch (motion.part()) {
          case BODY, PELVIS, SPINE, LUMBAR, THORAX -> true;
          default -> false;
        };
    Freedom freedom = trunk ? Freedom.LEAN : motion.freedom();
    if (!resting.containsKey(freedom)) {
      return this;
    }
    Map<Freedom, Set<Side>> left = new EnumMap<>(resting);
    Set<Side> others = EnumSet.copyOf(resting.get(freedom));
    others.removeAll(trunk ? Side.BOTH : sides);
    if (others.isEmpty()) {
      left.remove(freedom);
    } else {
      left.put(freedom, others);
    }
    return new Pose(base, settle, angles, hands, feet, shapes, worldLegs, left);
  }

  /** The same where this part comes to rest on both sides, as long as nothing is said of it. */
  Pose resting(Freedom freedom) {
    Map<Freedom, Set<Side>> more = new EnumMap<>(Freedom.class);
    more.putAll(resting);
    more.put(freedom, EnumSet.allOf(Side.class));
    return new Pose(base, settle, angles, hands, feet, shapes, worldLegs, more);
  }

  public Pose settled(Base.Settle other) {
    return new Pose(base, other, angles, hands, feet, shapes, worldLegs, resting);
  }

  public Pose hand(Side side, HandTarget target) {
    Map<Side, HandTarget> changed = new EnumMap<>(Side.class);
    changed.putAll(hands);
    changed.put(side, target);
    return new Pose(base, settle, angles, changed, feet, shapes, worldLegs, resting);
  }

  public Pose hands(HandTarget target) {
    return hand(Side.LEFT, target).hand(Side.RIGHT, target);
  }

  public Pose foot(Side side, FootTarget target) {
    Map<Side, FootTarget> changed = new EnumMap<>(Side.class);
    changed.putAll(feet);
    changed.put(side, target);
    return new Pose(base, settle, angles, hands, changed, shapes, worldLegs, resting);
  }

  public Pose feet(FootTarget target) {
    return foot(Side.LEFT, target).foot(Side.RIGHT, target);
  }

  public Pose shape(Side side, HandShape shape) {
    Map<Side, HandShape> changed = new EnumMap<>(Side.class);
    changed.putAll(shapes);
    changed.put(side, shape);
    return new Pose(base, settle, angles, hands, feet, changed, worldLegs, resting);
  }

  public Pose shape(HandShape shape) {
    return shape(Side.LEFT, shape).shape(Side.RIGHT, shape);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Pose pose
        && base == pose.base
        && settle == pose.settle
        && Arrays.deepEquals(angles, pose.angles)
        && hands.equals(pose.hands)
        && feet.equals(pose.feet)
        && shapes.equals(pose.shapes)
        && worldLegs.equals(pose.worldLegs)
        && resting.equals(pose.resting);
  }

  @Override
  public int hashCode() {
    return Objects.hash(
        base, settle, Arrays.deepHashCode(angles), hands, feet, shapes, worldLegs, resting);
  }

  /** Everything the pose says, always in the same words: what pictures are known by. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(base + " " + settle);
    for (Freedom freedom : Freedom.values()) {
      for (Side side : Side.BOTH) {
        double angle = angle(freedom, side);
        if (angle != 0) {
          text.append(' ').append(freedom).append(side.sign()).append('=').append(angle);
        }
      }
    }
    return text + " " + hands + feet + shapes + worldLegs + resting;
  }

  /** Thighs that keep an angle to the vertical, forwards positive, however the trunk is tipped. */
  Pose thighsInWorld(double degrees) {
    return new Pose(base, settle, angles, hands, feet, shapes, EnumSet.allOf(Side.class), resting)
        .both(Freedom.HIP_FLEX, degrees);
  }
}
