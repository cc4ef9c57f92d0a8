package org.moveleaf.figure.prop;

import java.util.ArrayList;
import java.util.List;
import org.moveleaf.figure.body.Body;
import org.moveleaf.figure.body.Chair;
import org.moveleaf.figure.body.Doorway;
import org.moveleaf.figure.body.Material;
import org.moveleaf.figure.body.Part;
import org.moveleaf.figure.body.Scene;
import org.moveleaf.figure.body.Step;
import org.moveleaf.figure.body.Surface;
import org.moveleaf.figure.geometry.Frame;
import org.moveleaf.figure.geometry.Rotation;
import org.moveleaf.figure.geometry.Vec;
import org.moveleaf.figure.pose.Side;

/** Builds things where they belong: a mat below who lies on it, a dumbbell in each hand. */
public final class Props {

  private static final Frame ROOM = new Frame(Rotation.NONE, Vec.ZERO);
  private static final double MAT_MARGIN = 7;
  private static final double MAT_HALF_WIDTH = 33;
  private static final double WALL_MARGIN = 16;

  private final Body body;
  private final Scene scene;
  private final Extent all;
  private final Extent floor;
  private final List<Surface> surfaces = new ArrayList<>();
  private int part;

  private Props(Body body, Extent all, Extent floor) {
    this.body = body;
    this.scene = body.scene();
    this.all = all;
    this.floor = floor;
  }

  /**
   * The surfaces of things around a body.
   *
   * @param all the space that the bodies of all stages take up
   * @param floor the part of it close above the floor
   */
  public static List<Surface> surfaces(List<Prop> props, Body body, Extent all, Extent floor) {
    Props built = new Props(body, all, floor);
    props.forEach(built::add);
    return built.surfaces;
  }

  private void add(Prop prop) {
    switch (prop) {
      case MAT -> mat();
      case WALL -> wall();
      case DOORWAY -> doorway();
      case CHAIR -> chair(true);
      case STOOL -> chair(false);
      case STEP -> step();
      case BALL -> ball();
      case BAR -> bar();
      case PILLOW -> pillow();
      case BAND -> band();
      case DUMBBELLS -> Side.BOTH.forEach(this::dumbbell);
      case CANS -> Side.BOTH.forEach(this::can);
      case WATER -> {
        // is drawn over the picture, see Artist
      }
    }
  }

  private Part next() {
    return Part.prop(part++);
  }

  private static Vec v(double x, double y, double z) {
    return new Vec(x, y, z);
  }

  private void block(Frame frame, Vec low, Vec high, Material front, Material top, Material side) {
    surfaces.add(Solids.block(frame, low, high, next(), front, top, side));
  }

  /** Below what lies on it, or below somebody who hangs or floats above it. */
  private void mat() {
    Extent above = floor.isEmpty() ? all : floor;
    boolean across = liesAcross();
    Vec low = across ? quarter(above.low()) : above.low();
    Vec high = across ? quarter(above.high()) : above.high();
    double middle = (low.x() + high.x()) / 2;
    boolean wide = high.x() - low.x() > 2 * MAT_HALF_WIDTH + 10;
    double x = wide ? 0 : middle;
    Vec from = v(x - MAT_HALF_WIDTH, -1.3, low.z() - MAT_MARGIN);
    Vec to = v(x + MAT_HALF_WIDTH, 0, high.z() + MAT_MARGIN);
    block(
        ROOM,
        across ? quarter(from) : from,
        across ? quarter(to) : to,
        Material.MAT,
        Material.MAT_TOP,
        Material.MAT_SIDE);
  }

  /** Whether the trunk lies from left to right, as on the side. */
  private boolean liesAcross() {
    Vec trunk = body.spine(50).minus(body.spine(0));
    return Math.abs(trunk.x()) > Math.max(Math.abs(trunk.y()), Math.abs(trunk.z()));
  }

  private static Vec quarter(Vec v) {
    return v(v.z(), v.y(), v.x());
  }

  /** A panel with a skirting board; its cut edges are darker, so that it reads as a wall. */
  private void wall() {
    double face = scene.wall();
    double away = scene.furniture().hasWallAhead() ? 1 : -1;
    double left = all.low().x() - WALL_MARGIN;
    double right = all.high().x() + WALL_MARGIN;
    double top = all.high().y() + WALL_MARGIN * 0.8;
    surfaces.add(
        Solids.block(
            ROOM,
            v(left, 0, Math.min(face, face + 6 * away)),
            v(right, top, Math.max(face, face + 6 * away)),
            Part.backdrop(0),
            Material.WALL,
            Material.WALL_EDGE,
            Material.WALL_EDGE));
    surfaces.add(
        Solids.block(
            ROOM,
            v(left, 0, Math.min(face, face - 1.3 * away)),
            v(right, 8.5, Math.max(face, face - 1.3 * away)),
            Part.backdrop(1),
            Material.SKIRTING,
            Material.SKIRTING,
            Material.WALL_EDGE));
  }

  private void doorway() {
    double inner = Doorway.HALF_WIDTH;
    double outer = inner + Doorway.JAMB;
    double near = Doorway.FACE;
    double far = near + Doorway.DEPTH;
    for (Side side : Side.BOTH) {
      double s = side.sign();
      block(
          ROOM,
          v(Math.min(s * inner, s * outer), 0, near),
          v(Math.max(s * inner, s * outer), Doorway.HEIGHT, far),
          Material.JAMB,
          Material.JAMB_TOP,
          Material.JAMB_SIDE);
    }
    block(
        ROOM,
        v(-outer, Doorway.HEIGHT, near),
        v(outer, Doorway.HEIGHT + Doorway.JAMB, far),
        Material.JAMB,
        Material.JAMB_TOP,
        Material.JAMB_SIDE);
  }

  private void chair(boolean hasBack) {
    Frame chair = scene.chair();
    double w = Chair.HALF_WIDTH;
    double d = Chair.HALF_DEPTH;
    double seat = scene.furniture().seatHeight();
    double back = scene.furniture().backHeight();
    double leg = Chair.LEG;
    wood(chair, v(-w, seat - Chair.SEAT_THICKNESS, -d), v(w, seat, d));
    for (int x = -1; x <= 1; x += 2) {
      for (int z = -1; z <= 1; z += 2) {
        boolean post = hasBack && z < 0;
        double cx = x * (w - leg);
        double cz = z * (d - leg);
        wood(chair, v(cx - leg, 0, cz - leg), v(cx + leg, seat - Chair.SEAT_THICKNESS, cz + leg));
        if (post) {
          wood(chair, v(cx - leg, seat, cz - leg), v(cx + leg, back, cz + leg));
        }
      }
    }
    if (hasBack) {
      wood(chair, v(-w + 2 * leg, back - 13, -d + 0.5), v(w - 2 * leg, back - 0.5, -d + 2.7));
      wood(chair, v(-w + 2 * leg, seat + 12, -d + 0.5), v(w - 2 * leg, seat + 18, -d + 2.7));
    }
  }

  private void wood(Frame frame, Vec low, Vec high) {
    block(frame, low, high, Material.WOOD, Material.WOOD_TOP, Material.WOOD_SIDE);
  }

  /** A board on two others. */
  private void step() {
    Step step = scene.step();
    double front = step.front();
    double back = front + Step.DEPTH;
    double w = Step.HALF_WIDTH;
    double below = step.top() - 3;
    for (int s = -1; s <= 1; s += 2) {
      double x = s * (w - 5);
      wood(ROOM, v(x - 2, 0, front + 2), v(x + 2, below, back - 2));
    }
    wood(ROOM, v(-w, below, front), v(w, step.top(), back));
  }

  private void ball() {
    double radius = scene.furniture().ballRadius();
    surfaces.add(
        Solids.cushion(
            new Frame(Rotation.NONE, scene.ball()),
            v(radius, radius, radius),
            1,
            next(),
            (x, y, z, face) -> Material.BALL));
  }

  private void bar() {
    double height = scene.furniture().barHeight();
    Part rail = next();
    surfaces.add(
        Solids.rod(v(-52, height, 0), v(52, height, 0), 1.7, rail, (x, y, z, f) -> Material.METAL));
    for (int s = -1; s <= 1; s += 2) {
      surfaces.add(
          Solids.rod(
              v(s * 52, 0, 0),
              v(s * 52, height + 3, 0),
              2.2,
              next(),
              (x, y, z, f) -> Material.METAL));
    }
  }

  private void pillow() {
    double high = scene.furniture().pillow();
    Vec head = body.head().at(0, 4, 0);
    surfaces.add(
        Solids.cushion(
            new Frame(Rotation.NONE, v(head.x(), high / 2, head.z() - 3)),
            v(23, high / 2 + 0.8, 17),
            0.55,
            next(),
            (x, y, z, face) -> Material.PILLOW));
  }

  /** The middle of what a closed hand holds. */
  private Vec grip(Side side) {
    return body.hand(side).at(-side.sign() * 2.3, -9.2, 0);
  }

  private void band() {
    Vec left = grip(Side.LEFT);
    Vec right = grip(Side.RIGHT);
    Band band = Band.between(right, left);
    // Its ends look out of the hands.
    Vec end = left.minus(right).unit().times(6);
    List<Vec> middle = new ArrayList<>(band.middle());
    middle.add(0, right.minus(end));
    middle.add(left.plus(end));
    surfaces.add(
        Solids.ribbon(
            middle, band.normal(), band.width(), band.thickness(), next(), Material.BAND));
  }

  private void dumbbell(Side side) {
    Vec axis = body.hand(side).rotation().z();
    Vec middle = grip(side);
    surfaces.add(
        Solids.rod(
            middle.minus(axis.times(6)),
            middle.plus(axis.times(6)),
            1.5,
            next(),
            (x, y, z, face) -> Material.METAL));
    for (int s = -1; s <= 1; s += 2) {
      surfaces.add(
          Solids.rod(
              middle.plus(axis.times(s * 5.6)),
              middle.plus(axis.times(s * 10.4)),
              4.4,
              next(),
              (x, y, z, face) -> Material.IRON));
    }
  }

  private void can(Side side) {
    Vec axis = body.hand(side).rotation().z();
    Vec middle = grip(side);
    surfaces.add(
        Solids.rod(
            middle.minus(axis.times(6.2)),
            middle.plus(axis.times(6.2)),
            3.4,
            next(),
            (x, y, z, face) -> y < 1.4 || y > 11 ? Material.METAL : Material.BAND));
  }
}
