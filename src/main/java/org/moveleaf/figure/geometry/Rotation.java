package org.moveleaf.figure.geometry;

/**
 * A rotation as a matrix, rows first: its columns are the rotated axes.
 *
 * @param xx row x, column x, and so on
 */
public record Rotation(
    double xx,
    double xy,
    double xz,
    double yx,
    double yy,
    double yz,
    double zx,
    double zy,
    double zz) {

  public static final Rotation NONE = new Rotation(1, 0, 0, 0, 1, 0, 0, 0, 1);

  /** A rotation about the x axis: positive tips the front down. */
  public static Rotation aboutX(double degrees) {
    double c = Angles.cos(degrees);
    double s = Angles.sin(degrees);
    return new Rotation(1, 0, 0, 0, c, -s, 0, s, c);
  }

  /** A rotation about the y axis: positive turns the front to the left. */
  public static Rotation aboutY(double degrees) {
    double c = Angles.cos(degrees);
    double s = Angles.sin(degrees);
    return new Rotation(c, 0, s, 0, 1, 0, -s, 0, c);
  }

  /** A rotation about the z axis: positive tips the head to the right. */
  public static Rotation aboutZ(double degrees) {
    double c = Angles.cos(degrees);
    double s = Angles.sin(degrees);
    return new Rotation(c, -s, 0, s, c, 0, 0, 0, 1);
  }

  /** The rotation whose axes are these, of length 1 and at right angles to each other. */
  public static Rotation ofAxes(Vec x, Vec y, Vec z) {
    return new Rotation(x.x(), y.x(), z.x(), x.y(), y.y(), z.y(), x.z(), y.z(), z.z());
  }

  /**
   * The rotation of a bone that runs down a direction.
   *
   * @param down where its −y axis points
   * @param front where its z axis points as nearly as it can
   */
  public static Rotation ofBone(Vec down, Vec front) {
    Vec y = down.unit().times(-1);
    Vec z = front.across(y);
    if (z.length() < 1e-4) {
      z = (Math.abs(y.y()) < 0.9 ? Vec.UP : Vec.FRONT).across(y);
    }
    z = z.unit();
    return ofAxes(y.cross(z), y, z);
  }

  /** The rotation about an axis by an angle in radians, both in one vector (Rodrigues' formula). */
  public static Rotation about(Vec axisTimesRadians) {
    double angle = axisTimesRadians.length();
    if (angle < 1e-12) {
      return NONE;
    }
    Vec axis = axisTimesRadians.times(1 / angle);
    double c = StrictMath.cos(angle);
    double s = StrictMath.sin(angle);
    double t = 1 - c;
    double x = axis.x();
    double y = axis.y();
    double z = axis.z();
    return new Rotation(
        t * x * x + c,
        t * x * y - s * z,
        t * x * z + s * y,
        t * x * y + s * z,
        t * y * y + c,
        t * y * z - s * x,
        t * x * z - s * y,
        t * y * z + s * x,
        t * z * z + c);
  }

  public Vec apply(Vec v) {
    return new Vec(
        xx * v.x() + xy * v.y() + xz * v.z(),
        yx * v.x() + yy * v.y() + yz * v.z(),
        zx * v.x() + zy * v.y() + zz * v.z());
  }

  /** First the other, then this. */
  public Rotation times(Rotation o) {
    return new Rotation(
        xx * o.xx + xy * o.yx + xz * o.zx,
        xx * o.xy + xy * o.yy + xz * o.zy,
        xx * o.xz + xy * o.yz + xz * o.zz,
        yx * o.xx + yy * o.yx + yz * o.zx,
        yx * o.xy + yy * o.yy + yz * o.zy,
        yx * o.xz + yy * o.yz + yz * o.zz,
        zx * o.xx + zy * o.yx + zz * o.zx,
        zx * o.xy + zy * o.yy + zz * o.zy,
        zx * o.xz + zy * o.yz + zz * o.zz);
  }

  public Rotation inverse() {
    return new Rotation(xx, yx, zx, xy, yy, zy, xz, yz, zz);
  }

  public Vec x() {
    return new Vec(xx, yx, zx);
  }

  public Vec y() {
    return new Vec(xy, yy, zy);
  }

  public Vec z() {
    return new Vec(xz, yz, zz);
  }

  /** The axis times the angle in radians. */
  Vec logarithm() {
    double c = Math.max(-1, Math.min(1, (xx + yy + zz - 1) / 2));
    double angle = StrictMath.acos(c);
    if (angle < 1e-9) {
      return Vec.ZERO;
    }
    if (angle > StrictMath.PI - 1e-3) {
      return halfTurnAxis().times(angle);
    }
    return new Vec(zy - yz, xz - zx, yx - xy).times(angle / (2 * StrictMath.sin(angle)));
  }

  private Vec halfTurnAxis() {
    double x = Math.sqrt(Math.max(0, (xx + 1) / 2));
    double y = Math.sqrt(Math.max(0, (yy + 1) / 2));
    double z = Math.sqrt(Math.max(0, (zz + 1) / 2));
    if (x >= y && x >= z) {
      return new Vec(x, xy / 2 / x, xz / 2 / x).unit();
    }
    return y >= z
        ? new Vec(xy / 2 / y, y, yz / 2 / y).unit()
        : new Vec(xz / 2 / z, yz / 2 / z, z).unit();
  }

  /** The rotation a share of the way to another, the shortest way. */
  public Rotation towards(Rotation other, double share) {
    if (share <= 0) {
      return this;
    }
    return share >= 1 ? other : times(about(inverse().times(other).logarithm().times(share)));
  }
}
