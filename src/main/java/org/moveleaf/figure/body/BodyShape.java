package org.moveleaf.figure.body;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.moveleaf.figure.geometry.Frame;
import org.moveleaf.figure.geometry.Rotation;
import org.moveleaf.figure.geometry.Vec;
import org.moveleaf.figure.pose.Base;
import org.moveleaf.figure.pose.Side;

/** The surface of a body around its bones: trunk, limbs, head, clothes. */
final class BodyShape {

  private static final Profile TORSO =
      Profile.of(
          -5.5, 0, -0.6, 9.0, 7.4, //
          -3.0, 0, -1.0, 14.6, 10.0, //
          0, 0, -1.4, 16.4, 11.4, //
          5, 0, -1.1, 16.2, 11.0, //
          11, 0, -0.2, 14.6, 9.6, //
          18, 0, 0.4, 13.2, 9.0, //
          25, 0, 0.6, 13.6, 9.6, //
          33, 0, 0.6, 15.0, 10.6, //
          40, 0, 0.5, 16.0, 11.0, //
          46, 0, -0.1, 16.2, 10.2, //
          50, 0, -1.0, 14.6, 8.4, //
          53.5, 0, -1.7, 10.5, 6.6, //
          56.5, 0, -1.8, 7.0, 5.6);

  private static final Profile NECK =
      Profile.of(
          53, 0, -1.2, 6.2, 5.8, //
          57, 0, -1.0, 5.4, 5.3, //
          61, 0, -0.8, 4.9, 5.0, //
          66, 0, -0.6, 4.7, 5.0, //
          71, 0, -0.4, 4.7, 5.0);

  private static final Profile ARM =
      Profile.of(
          0, 0, 0, 5.2, 5.6, //
          -5, 0.3, 0.1, 5.3, 5.4, //
          -12, 0, 0.2, 4.8, 5.0, //
          -20, 0, 0.1, 4.2, 4.4, //
          -27, 0, 0, 3.9, 4.0, //
          -31, 0, 0, 3.9, 4.0, //
          -34, 0, 0.2, 4.1, 4.1, //
          -39, 0, 0.2, 3.9, 3.8, //
          -46, 0, 0, 3.2, 3.1, //
          -54, 0, 0, 2.3, 2.8);

  private static final Profile LEG =
      Profile.of(
          9, 0, -0.8, 7.2, 9.8, //
          4, 0, -1.3, 8.0, 11.2, //
          0, 0.2, -1.2, 8.5, 10.9, //
          -6, 0.3, -0.4, 8.7, 9.7, //
          -14, 0, 0.1, 8.0, 8.6, //
          -24, -0.2, 0.4, 7.0, 7.6, //
          -34, -0.3, 0.3, 6.1, 6.5, //
          -40, -0.2, 0.2, 5.7, 6.0, //
          -44, -0.2, 0.1, 5.6, 5.9, //
          -48, -0.2, -0.3, 5.5, 5.8, //
          -53, 0, -1.0, 5.7, 6.0, //
          -60, 0.1, -0.9, 5.3, 5.5, //
          -70, 0, -0.4, 4.3, 4.3, //
          -78, 0, 0, 3.7, 3.8, //
          -83, 0, 0, 3.6, 3.9);

  private static final Profile SHOE =
      Profile.of(
          -6.2, 0, -5.4, 2.4, 2.4, //
          -5.0, 0, -4.6, 3.3, 3.6, //
          -2.5, 0, -3.6, 3.7, 4.6, //
          1.0, 0.1, -3.4, 3.9, 4.8, //
          4.0, 0.2, -4.2, 4.1, 4.0, //
          8.0, 0.3, -5.1, 4.5, 3.3, //
          13.0, 0.2, -5.7, 4.7, 2.7, //
          17.0, -0.2, -6.0, 4.2, 2.4, //
          19.6, -0.7, -6.3, 2.8, 1.9);

  /** How wide and thick a bare foot is, as a share of its shoe; our choice, by eye. */
  private static final double BARE_WIDTH = 0.82;

  private static final double BARE_THICKNESS = 0.86;

  private static final double HEM = 9.5;
  private static final double SOCK = -79;
  private static final double SHORT_SLEEVE = -15;
  private static final double LONG_SLEEVE = -51;

  /** How far in front of the ankle the toes bend. */
  private static final double BALL_OF_FOOT = 12;

  private static final double SOLE = -7.3;

  private final Bones bones;
  private final Person person;
  private final Profile torso;
  private final Profile arm;
  private final Profile leg;
  private final Profile footShape;

  BodyShape(Bones bones, Person person) {
    this.bones = bones;
    this.person = person;
    Build build = person.build();
    this.torso = TORSO.changed(row -> built(row, build));
    this.arm = ARM.changed(row -> thicker(row, build.limbs()));
    this.leg = LEG.changed(row -> leg(row, build));
    this.footShape = isBarefoot() ? SHOE.changed(BodyShape::bare) : SHOE;
  }

  /** Nobody swims in shoes. */
  private boolean isBarefoot() {
    return bones.pose().base().support() == Base.Support.WATER;
  }

  private static Profile.Row bare(Profile.Row row) {
    return new Profile.Row(
        row.along(), row.x(), row.z(), BARE_WIDTH * row.width(), BARE_THICKNESS * row.depth());
  }

  private static Profile.Row built(Profile.Row row, Build build) {
    double s = row.along();
    double hip = bell(s, -2, 12);
    double chest = bell(s, 42, 14);
    double belly = bell(s, 17, 13);
    double breast = bell(s, 38.5, 6);
    double width =
        row.width() * (1 + (build.hips() - 1) * hip) * (1 + (build.shoulders() - 1) * chest)
            + build.girth() * 0.6 * belly;
    double depth = row.depth() + build.girth() * 0.75 * belly + build.bust() * 0.5 * breast;
    double z = row.z() + build.girth() * 0.45 * belly + build.bust() * 0.5 * breast;
    return new Profile.Row(s, row.x(), z, width, depth);
  }

  /** How many centimetres farther the front of a trunk is than that of the average, at a height. */
  static double front(Build build, double height) {
    Profile.Row own = built(TORSO.at(height), build);
    Profile.Row average = built(TORSO.at(height), Build.AVERAGE);
    return own.z() + own.depth() - average.z() - average.depth();
  }

  /** 1 in the middle, falling to 0 a width away. */
  private static double bell(double s, double middle, double width) {
    double d = Math.abs(s - middle) / width;
    return d >= 1 ? 0 : (1 - d * d) * (1 - d * d);
  }

  private static Profile.Row thicker(Profile.Row row, double factor) {
    return new Profile.Row(
        row.along(), row.x(), row.z(), row.width() * factor, row.depth() * factor);
  }

  private static Profile.Row leg(Profile.Row row, Build build) {
    double thigh = Math.max(0, Math.min(1, (row.along() + 40) / 40));
    double factor = 1 + (build.limbs() - 1) * (0.6 + 0.4 * thigh);
    double hips = 1 + (build.hips() - 1) * thigh;
    double deeper = build.girth() * 0.25 * thigh;
    return new Profile.Row(
        row.along(),
        row.x(),
        row.z() - deeper * 0.6,
        row.width() * factor * hips,
        row.depth() * factor + deeper);
  }

  // Heights, for placing the body.

  double lowestTorso() {
    return torsoTube().lowest();
  }

  /** The lowest point of the chest and shoulders alone. */
  double lowestChest() {
    return torsoTube().lowest(34, 99);
  }

  double lowestHead() {
    return HeadShape.lowest(bones.head(), person);
  }

  double lowestLegs() {
    return Math.min(lowestLeg(Side.LEFT), lowestLeg(Side.RIGHT));
  }

  /** Legs without their feet. */
  double lowestLegTubes() {
    return Math.min(legTube(Side.LEFT).lowest(), legTube(Side.RIGHT).lowest());
  }

  double lowestLeg(Side side) {
    return Math.min(legTube(side).lowest(), lowestShoe(side));
  }

  /** The ellipse of the trunk at a height along the spine. */
  Profile.Row torsoAt(double height) {
    return torso.at(height);
  }

  /** The underside of a thigh, away from the hip: what lies on a seat. */
  private double lowestThigh(Side side) {
    return legTube(side).lowest(-Skeleton.THIGH + 10, 2);
  }

  /** The trunk with the top of the legs: what lies on the floor whatever limbs do. */
  double lowestHips() {
    double left = legTube(Side.LEFT).lowest(-10, 99);
    double right = legTube(Side.RIGHT).lowest(-10, 99);
    return Math.min(lowestTorso(), Math.min(left, right));
  }

  double lowestThighs() {
    return Math.min(lowestThigh(Side.LEFT), lowestThigh(Side.RIGHT));
  }

  double lowestShins() {
    return Math.min(lowestShin(Side.LEFT), lowestShin(Side.RIGHT));
  }

  double lowestShoes() {
    return Math.min(lowestShoe(Side.LEFT), lowestShoe(Side.RIGHT));
  }

  /** The leg from the knee on, with its foot. */
  double lowestLowerLeg(Side side) {
    return Math.min(lowestShin(side), lowestShoe(side));
  }

  /** The arm below the shoulder, with its hand. */
  double lowestArm(Side side) {
    return Math.min(armTube(side).lowest(-99, -10), lowestHand(side));
  }

  private double lowestShin(Side side) {
    return legTube(side).lowest(-99, -Skeleton.THIGH + 4);
  }

  double lowestShoe(Side side) {
    double lowest = Double.MAX_VALUE;
    Frame foot = bones.leg(side).foot();
    for (Profile.Row row : footShape.sampled(2, 1, 1)) {
      for (int i = 0; i < 16; i++) {
        double angle = 2 * StrictMath.PI * i / 16;
        double y = Math.max(-Skeleton.ANKLE, row.z() + row.depth() * StrictMath.sin(angle));
        double x = side.sign() * row.x() + row.width() * StrictMath.cos(angle);
        lowest = Math.min(lowest, onToes(side, new Vec(x, y, row.along()), foot).y());
      }
    }
    return lowest;
  }

  /** How far a leg with its foot stands in a step. */
  double deepestLeg(Side side, Step step) {
    return Stream.of(legSurface(side), shoe(side))
        .flatMapToDouble(
            each ->
                IntStream.range(0, each.pointCount()).mapToDouble(i -> step.depth(each.point(i))))
        .max()
        .orElseThrow();
  }

  double lowestHand(Side side) {
    Bones.Arm arm = bones.arm(side);
    return Hands.lowest(side, arm.hand(), arm.shape());
  }

  // Surfaces, for drawing.

  List<Surface> surfaces() {
    List<Surface> surfaces = new ArrayList<>();
    Part trunk = Part.of(Part.Kind.TORSO);
    surfaces.add(torsoTube().surface(36, along -> trunk, BodyShape::clothOfTorso));
    Part neck = Part.of(Part.Kind.NECK);
    surfaces.add(neckTube().surface(24, along -> neck, (x, y, z, face) -> Material.SKIN));
    surfaces.addAll(HeadShape.surfaces(bones.head(), person));
    for (Side side : Side.BOTH) {
      Part girdle = Part.of(Part.Kind.GIRDLE, side);
      surfaces.add(
          girdleTube(side)
              .surface(18, along -> girdle, BodyShape::clothOfTorso)
              .seenFrom(neckFoot(), BodyShape::clothOfNeckFoot));
      Part armpit = Part.of(Part.Kind.ARMPIT, side);
      surfaces.add(
          armpitTube(side).surface(16, along -> armpit, (x, y, z, face) -> Material.SHIRT));
      surfaces.add(armTube(side).surface(20, along -> armPart(side, along), this::clothOfArm));
      Bones.Arm arm = bones.arm(side);
      surfaces.addAll(Hands.surfaces(side, arm.hand(), arm.shape()));
      surfaces.add(legSurface(side));
      surfaces.add(shoe(side));
    }
    return surfaces;
  }

  private static Part armPart(Side side, double along) {
    return Part.of(along > -Skeleton.UPPER_ARM ? Part.Kind.UPPER_ARM : Part.Kind.FOREARM, side);
  }

  private static Part legPart(Side side, double along) {
    return Part.of(along > -Skeleton.THIGH ? Part.Kind.THIGH : Part.Kind.SHANK, side);
  }

  private Tube torsoTube() {
    return new Tube(torso.sampled(1.4, 0.35, 1), bones::spine);
  }

  /** The neck follows the spine, and from the base of the skull the head. */
  private Tube neckTube() {
    return new Tube(NECK.sampled(1.4, 0, 0), this::neckFrame);
  }

  private Frame neckFrame(double along) {
    if (along <= Skeleton.SKULL) {
      return bones.spine(along);
    }
    Frame head = bones.head();
    double above = along - Skeleton.SKULL;
    return head.moved(head.rotation().y().times(above).minus(head.rotation().z()));
  }

  private Tube legTube(Side side) {
    Bones.Leg bonesOfLeg = bones.leg(side);
    Frame hip = new Frame(bones.pelvis().rotation(), bonesOfLeg.thigh().origin());
    LimbPath path =
        new LimbPath(hip, bonesOfLeg.thigh(), Skeleton.THIGH, bonesOfLeg.shank(), 9, 5.5);
    return new Tube(sided(leg, side).sampled(1.5, 0.6, 0.4), path::at);
  }

  private Surface legSurface(Side side) {
    return legTube(side).surface(26, along -> legPart(side, along), this::clothOfLeg);
  }

  private Tube armTube(Side side) {
    Bones.Arm bonesOfArm = bones.arm(side);
    LimbPath path =
        new LimbPath(
            bonesOfArm.upper(), bonesOfArm.upper(), Skeleton.UPPER_ARM, bonesOfArm.fore(), 0.5, 4);
    return new Tube(sided(arm, side).sampled(1.5, 1, 0.4), path::at);
  }

  private static Profile sided(Profile profile, Side side) {
    return side == Side.LEFT
        ? profile
        : profile.changed(
            row -> new Profile.Row(row.along(), -row.x(), row.z(), row.width(), row.depth()));
  }

  /** From the foot of the neck to the shoulder joint: the slope of the shoulders. */
  private Tube girdleTube(Side side) {
    Frame base = bones.spine(55);
    Vec from = base.at(side.sign() * 3.2, 0.8, -1.6);
    Vec to = bones.arm(side).upper().origin();
    return between(
        from, to, bones.thorax().rotation().z(), new double[] {3.4, 4.8, 4.0, 5.4, 4.9, 5.6});
  }

  /** From the side of the chest to the upper arm: the fold of the armpit, front and back. */
  private Tube armpitTube(Side side) {
    Frame chest = bones.spine(40.5);
    Vec from = chest.at(side.sign() * 11.5, 0, -0.8);
    Frame upper = bones.arm(side).upper();
    Vec to = upper.at(0, -7.5, 0);
    return between(
        from, to, bones.thorax().rotation().z(), new double[] {4.2, 7.0, 4.0, 5.8, 4.0, 4.6});
  }

  private static Tube between(Vec from, Vec to, Vec front, double[] sizes) {
    Vec way = to.minus(from);
    double length = Math.max(1, way.length());
    Rotation rotation = Rotation.ofBone(way, front);
    Profile profile =
        Profile.of(
            0,
            0,
            0,
            sizes[0],
            sizes[1], //
            -length / 2,
            0,
            -0.1,
            sizes[2],
            sizes[3], //
            -length,
            0,
            0,
            sizes[4],
            sizes[5]);
    return new Tube(
        profile.sampled(1.5, 0.6, 0.6),
        along -> new Frame(rotation, from.plus(rotation.y().times(along))));
  }

  /** A shoe, or a bare foot, is a tube from heel to toes with a flat sole. */
  private Surface shoe(Side side) {
    Frame foot = bones.leg(side).foot();
    List<Profile.Row> rows = footShape.sampled(1.2, 1, 1);
    int around = 20;
    double[] points = new double[3 * (rows.size() * around + 2)];
    double[] locals = new double[points.length];
    for (int i = 0; i <= rows.size() * around + 1; i++) {
      int ring = Math.min(i / around, rows.size() - 1);
      Profile.Row row = rows.get(i == rows.size() * around ? 0 : ring);
      boolean middle = i >= rows.size() * around;
      double angle = 2 * StrictMath.PI * (i % around) / around;
      double x = side.sign() * row.x() + (middle ? 0 : row.width() * StrictMath.cos(angle));
      double y =
          Math.max(-Skeleton.ANKLE, row.z() + (middle ? 0 : row.depth() * StrictMath.sin(angle)));
      Vec local = new Vec(x, y, row.along());
      Vec point = onToes(side, local, foot);
      put(points, i, point);
      put(locals, i, local);
    }
    Part part = Part.of(Part.Kind.SHOE, side);
    return new Surface(
        points,
        locals,
        MeshIndex.tube(rows.size(), around),
        MeshIndex.parts(rows.size(), around, part),
        isBarefoot() ? (x, y, z, face) -> Material.SKIN : BodyShape::leatherOfShoe);
  }

  private static Material leatherOfShoe(double x, double y, double z, int face) {
    return y < SOLE ? Material.SOLE : Material.SHOE;
  }

  /** When the heel is lifted, the toes stay on what the foot stands on. */
  private Vec onToes(Side side, Vec local, Frame foot) {
    Vec point = foot.at(local);
    double floor = bones.pose().foot(side).filter(t -> t.heel() > 0).map(t -> t.up()).orElse(-1e9);
    return local.z() > BALL_OF_FOOT - 4 && point.y() < floor
        ? new Vec(point.x(), floor, point.z())
        : point;
  }

  private static void put(double[] into, int point, Vec v) {
    into[3 * point] = v.x();
    into[3 * point + 1] = v.y();
    into[3 * point + 2] = v.z();
  }

  // Clothes: what each point is made of, by where it lies on its piece.

  private static Material clothOfTorso(double x, double y, double z, int face) {
    if (y < HEM) {
      return Material.TROUSERS;
    }
    return isInCollar(x, y, z) ? Material.SKIN : Material.SHIRT;
  }

  private static boolean isInCollar(double x, double y, double z) {
    double radius = 7.3 + 0.12 * z;
    return y > 50 && x * x + (z + 1.2) * (z + 1.2) < radius * radius;
  }

  /** The slope of the shoulders, as seen from the foot of the neck. */
  private static Material clothOfNeckFoot(double x, double y, double z, int face) {
    return clothOfTorso(x, y + Skeleton.NECK, z, face);
  }

  private Frame neckFoot() {
    return bones.spine(Skeleton.NECK);
  }

  private Material clothOfArm(double x, double y, double z, int face) {
    return y > (person.hasLongSleeves() ? LONG_SLEEVE : SHORT_SLEEVE)
        ? Material.SHIRT
        : Material.SKIN;
  }

  private Material clothOfLeg(double x, double y, double z, int face) {
    if (y > HEM) {
      return Material.SHIRT;
    }
    Material ankle = isBarefoot() ? Material.SKIN : Material.SOCK;
    return y < SOCK ? ankle : Material.TROUSERS;
  }
}
