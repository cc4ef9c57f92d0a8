package org.moveleaf.figure.geometry;

/**
 * A place and a direction: where a bone begins and how it lies.
 *
 * @param rotation how its axes lie in space
 * @param origin where it begins
 */
public record Frame(Rotation rotation, Vec origin) {

  /** A point of the bone in space. */
  public Vec at(Vec local) {
    return origin.plus(rotation.apply(local));
  }

  public Vec at(double x, double y, double z) {
    return at(new Vec(x, y, z));
  }

  /** A direction of the bone in space. */
  public Vec direction(Vec local) {
    return rotation.apply(local);
  }

  /** A point in space as the bone sees it. */
  public Vec local(Vec point) {
    return rotation.inverse().apply(point.minus(origin));
  }

  public Frame moved(Vec by) {
    return new Frame(rotation, origin.plus(by));
  }
}
