package org.moveleaf.figure.body;

import java.util.ArrayList;
import java.util.List;
import org.moveleaf.figure.geometry.Frame;
import org.moveleaf.figure.geometry.Rotation;
import org.moveleaf.figure.geometry.Vec;
import org.moveleaf.figure.pose.Side;

/** The head: skull, nose, ears and hair. */
final class HeadShape {

  private static final double SCALE = 1.05;

  private static final Profile SKULL =
      scaled(
          -7.4, 0, 6.3, 2.4, 1.6, //
          -6.2, 0, 5.2, 4.0, 3.6, //
          -4.0, 0, 3.4, 5.4, 5.9, //
          -1.0, 0, 2.0, 6.4, 7.6, //
          2.5, 0, 1.0, 7.0, 8.9, //
          6.0, 0, 0.4, 7.4, 9.4, //
          9.0, 0, 0.2, 7.3, 9.3, //
          12.0, 0, 0.1, 6.1, 8.0, //
          14.0, 0, 0, 4.3, 5.8, //
          15.2, 0, 0, 2.0, 2.8);

  private static final Profile CAP =
      scaled(
          -3.4, 0, -1.6, 5.0, 4.8, //
          0, 0, -0.2, 6.7, 7.9, //
          3.0, 0, 0.2, 7.8, 9.6, //
          6.0, 0, 0.2, 8.3, 10.2, //
          9.0, 0, 0.1, 8.2, 10.3, //
          12.0, 0, 0, 7.2, 9.2, //
          14.6, 0, 0, 5.1, 6.8, //
          16.2, 0, -0.1, 2.6, 3.4);

  private static final Profile LONG =
      scaled(
          -6.8, 0, -2.6, 5.6, 4.2, //
          -5.4, 0, -1.8, 7.4, 6.4, //
          -2.0, 0, -0.8, 8.3, 8.4, //
          2.0, 0, 0, 8.4, 9.8, //
          6.0, 0, 0.2, 8.4, 10.2, //
          9.0, 0, 0.1, 8.2, 10.2, //
          12.0, 0, 0, 7.1, 9.1, //
          14.4, 0, 0, 5.0, 6.7, //
          15.9, 0, -0.1, 2.6, 3.4);

  private static final Profile NOSE =
      scaled(4.2, 0, 8.6, 0.7, 0.6, 2, 0, 9.1, 1, 1, 0.4, 0, 9.6, 1.4, 1.4, -0.8, 0, 9, 1.2, 1);

  private static final Profile TAIL =
      scaled(
          11, 0, -10.5, 2, 2, //
          7, 0, -14, 2.9, 2.8, //
          0, 0, -14.6, 3, 2.7, //
          -7, 0, -12.6, 2.2, 2, //
          -11, 0, -11.2, 0.9, 0.9);

  /** How a ponytail lies when its wearer lies on the back: on the floor, above the head. */
  private static final Profile LYING_TAIL =
      scaled(
          9, 0, -8.4, 2.2, 1.6, //
          14, 0, -8.7, 3.1, 1.4, //
          19, 0, -8.9, 3.4, 1.2, //
          24, 0, -9.1, 2.4, 1.0, //
          27, 0, -9.3, 0.9, 0.7);

  private static final Vec BUN = new Vec(0, 10.5, -11.8).times(SCALE);
  private static final double BUN_RADIUS = 4.4;

  /** Who lies on the back wears it higher. */
  private static final Vec LYING_BUN = new Vec(0, 17.5, -5.4).times(SCALE);

  /** The cosine of the angle to straight up within which a face looks up. */
  private static final double FACES_UP = 0.7;

  private HeadShape() {}

  private static Profile scaled(double... numbers) {
    return Profile.of(numbers)
        .changed(
            row ->
                new Profile.Row(
                    row.along() * SCALE,
                    row.x() * SCALE,
                    row.z() * SCALE,
                    row.width() * SCALE,
                    row.depth() * SCALE));
  }

  static List<Surface> surfaces(Frame head, Person person) {
    List<Surface> surfaces = new ArrayList<>();
    add(surfaces, tube(SKULL, 0.9, 0.5, 0.2, head), 28, Part.of(Part.Kind.HEAD), face(person));
    add(surfaces, tube(NOSE, 0.6, 1, 1, head), 12, Part.of(Part.Kind.NOSE), skin());
    for (Side side : Side.BOTH) {
      add(surfaces, tube(ear(side), 0.6, 1, 1, head), 12, Part.of(Part.Kind.EAR, side), skin());
    }
    add(surfaces, hairTube(head, person), 28, Part.of(Part.Kind.HAIR), hair(person));
    if (person.hair() == Hair.BUN) {
      add(surfaces, bun(head), 24, Part.of(Part.Kind.BUN), plain(Material.HAIR));
    }
    if (person.hair() == Hair.PONYTAIL) {
      add(surfaces, tail(head), 14, Part.of(Part.Kind.BUN), plain(Material.HAIR));
    }
    return surfaces;
  }

  private static void add(
      List<Surface> surfaces, Tube tube, int around, Part part, Surface.Painter painter) {
    surfaces.add(tube.surface(around, along -> part, painter));
  }

  private static Tube tube(
      Profile profile, double step, double firstCap, double lastCap, Frame head) {
    return new Tube(
        profile.sampled(step, firstCap, lastCap),
        along -> head.moved(head.rotation().y().times(along)));
  }

  private static Tube hairTube(Frame head, Person person) {
    Profile profile =
        switch (person.hair()) {
          case BOB -> LONG;
          case CURLY -> CAP.grown(1.1);
          case RECEDING -> CAP.grown(-0.2);
          default -> CAP;
        };
    return tube(profile, 1, 0.3, 0.2, head);
  }

  private static boolean facesUp(Frame head) {
    return head.rotation().z().y() > FACES_UP;
  }

  private static Tube tail(Frame head) {
    if (!facesUp(head)) {
      return tube(TAIL, 1.2, 1, 1, head);
    }
    Vec crown = head.rotation().y();
    Rotation flat = Rotation.ofBone(new Vec(-crown.x(), 0, -crown.z()), Vec.UP);
    Vec root = new Vec(0, 9, -8.4).times(SCALE);
    return tube(LYING_TAIL, 1.2, 1, 1, new Frame(flat, head.at(root).minus(flat.apply(root))));
  }

  private static Tube bun(Frame head) {
    Vec bun = facesUp(head) ? LYING_BUN : BUN;
    double[] rows = new double[5 * 15];
    for (int i = 0; i < 15; i++) {
      double y = BUN_RADIUS * (2 * (i + 0.5) / 15 - 1);
      double width = Math.sqrt(BUN_RADIUS * BUN_RADIUS - y * y);
      rows[5 * i] = bun.y() + y;
      rows[5 * i + 2] = bun.z();
      rows[5 * i + 3] = width;
      rows[5 * i + 4] = width;
    }
    return tube(Profile.of(rows), 99, 0.3, 0.3, head);
  }

  private static Profile ear(Side side) {
    int s = side.sign();
    return scaled(
        -0.2, s * 7.0, 0.2, 0.7, 1.0, //
        2.2, s * 7.5, 0, 1.0, 2.0, //
        4.6, s * 7.4, -0.3, 0.8, 1.7);
  }

  /** The height of the lowest point of the head, hair and nose included. */
  static double lowest(Frame head, Person person) {
    double lowest = tube(SKULL, 2, 0.5, 0.2, head).lowest();
    lowest = Math.min(lowest, tube(NOSE, 1, 1, 1, head).lowest());
    if (person.hair() != Hair.RECEDING) {
      lowest = Math.min(lowest, lowestHair(head, person));
    }
    return lowest;
  }

  /** Hair only where there is any: at the back of the head. */
  private static double lowestHair(Frame head, Person person) {
    Profile profile = person.hair() == Hair.BOB ? LONG : CAP;
    double lowest = Double.MAX_VALUE;
    for (Profile.Row row : profile.sampled(2, 0.3, 0.2)) {
      for (double share = -1; share <= 1; share += 0.5) {
        double z = row.z() - row.depth() * Math.sqrt(Math.max(0, 1 - share * share));
        lowest = Math.min(lowest, head.at(row.width() * share, row.along(), z).y());
      }
    }
    return lowest;
  }

  /** A point on the front of the face, for eyes and mouth. */
  static Vec onFace(double x, double y) {
    Profile.Row row = SKULL.at(y * SCALE);
    double share = x * SCALE / row.width();
    double z = row.z() + row.depth() * Math.sqrt(Math.max(0, 1 - share * share));
    return new Vec(x * SCALE, y * SCALE, z);
  }

  private static Surface.Painter skin() {
    return plain(Material.SKIN);
  }

  private static Surface.Painter plain(Material material) {
    return (x, y, z, face) -> material;
  }

  private static Surface.Painter face(Person person) {
    return person.hasBeard()
        ? (x, y, z, face) -> isBeard(x, y, z) ? Material.BEARD : Material.SKIN
        : skin();
  }

  /** A short beard along the jaw, below the mouth and beside it. */
  private static boolean isBeard(double x, double y, double z) {
    return y < -1.9 + 0.056 * x * x && z > -1 && !isLip(x, y);
  }

  private static boolean isLip(double x, double y) {
    return Math.abs(x) < 2.4 && y > -4.4 && y < -2.7;
  }

  private static Surface.Painter hair(Person person) {
    return (x, y, z, face) -> isHair(person.hair(), x, y, z) ? Material.HAIR : null;
  }

  private static boolean isHair(Hair hair, double x, double y, double z) {
    double side = Math.abs(x);
    return switch (hair) {
      case RECEDING ->
          y < 8 + 0.06 * z && y > -3.4 + 0.5 * Math.max(0, z + 4) && z < 0.4 + 0.22 * (y - 4);
      case BOB -> z < 0.6 + 0.16 * Math.max(0, y) || y > parting(x) - 0.55 * Math.max(0, 4 - z);
      default ->
          z < -0.8
              || y >= 2
                  && (y > 10.8 - 0.7 * Math.max(0, side - 4) - 0.5 * Math.max(0, 4.5 - z)
                      || z < 2.4);
    };
  }

  /** A fringe swept to one side: the hairline falls from the parting to the left temple. */
  private static double parting(double x) {
    double fromParting = x + 3;
    return 11.6 - (fromParting > 0 ? 0.055 : 0.2) * fromParting * fromParting;
  }
}
