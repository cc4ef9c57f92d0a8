package org.moveleaf.figure.geometry;

/** A point or a direction in space, in centimetres. */
public record Vec(double x, double y, double z) {

  public static final Vec ZERO = new Vec(0, 0, 0);
  public static final Vec UP = new Vec(0, 1, 0);
  public static final Vec LEFT = new Vec(1, 0, 0);
  public static final Vec FRONT = new Vec(0, 0, 1);

  public Vec plus(Vec other) {
    return new Vec(x + other.x, y + other.y, z + other.z);
  }

  public Vec minus(Vec other) {
    return new Vec(x - other.x, y - other.y, z - other.z);
  }

  public Vec times(double factor) {
    return new Vec(x * factor, y * factor, z * factor);
  }

  public double dot(Vec other) {
    return x * other.x + y * other.y + z * other.z;
  }

  public Vec cross(Vec other) {
    return new Vec(y * other.z - z * other.y, z * other.x - x * other.z, x * other.y - y * other.x);
  }

  public double length() {
    return Math.sqrt(dot(this));
  }

  public double distance(Vec other) {
    return minus(other).length();
  }

  /** The direction alone; the zero vector stays what it is. */
  public Vec unit() {
    double length = length();
    return length == 0 ? this : times(1 / length);
  }

  /** The part of this vector that stands at right angles to a direction of length 1. */
  public Vec across(Vec direction) {
    return minus(direction.times(dot(direction)));
  }

  /** The point a share of the way to another. */
  public Vec towards(Vec other, double share) {
    return plus(other.minus(this).times(share));
  }

  /** The mirror image on the other side of the body. */
  public Vec mirrored() {
    return new Vec(-x, y, z);
  }
}
