package org.moveleaf.figure.prop;

import java.util.ArrayList;
import java.util.List;
import org.moveleaf.figure.geometry.Vec;

/**
 * An elastic band between two hands. It hangs while they are nearer to each other than it is long,
 * and is stretched straight and thin while they are further apart. All measures are in centimetres.
 *
 * @param middle points of its middle line, from one hand to the other
 * @param normal across the plane in which it hangs
 * @param width of the band
 * @param thickness of the band
 */
record Band(List<Vec> middle, Vec normal, double width, double thickness) {

  /** What is between the hands, unstretched; our choice: somewhat more than shoulders are wide. */
  static final double LENGTH = 44;

  private static final double WIDTH = 4.2;
  private static final double THICKNESS = 1.2;
  private static final int PIECES = 24;

  /** The shortest span across; hands above one another still have a side to each other. */
  private static final double LEAST_SPAN = 1;

  private static final int HALVINGS = 60;

  /** The band between two places that differ. */
  static Band between(Vec from, Vec to) {
    Vec way = to.minus(from);
    Vec level = new Vec(way.x(), 0, way.z());
    Vec across = level.length() < LEAST_SPAN ? Vec.LEFT : level.unit();
    Vec normal = Vec.UP.cross(across);
    double span = Math.max(LEAST_SPAN, level.length());
    double distance = Math.hypot(span, way.y());
    if (distance >= LENGTH) {
      // Rubber keeps its volume: what it gains in length it loses alike in width and thickness.
      double thinner = Math.sqrt(LENGTH / distance);
      return new Band(List.of(from, to), normal, WIDTH * thinner, THICKNESS * thinner);
    }
    return new Band(hanging(from, way, span), normal, WIDTH, THICKNESS);
  }

  /**
   * The catenary {@code y = a cosh(x / a)} of the band's length {@code L}. Over a span {@code d}
   * and a rise {@code v}, {@code sqrt(L² - v²) = 2a sinh(d / 2a)}; its lowest point lies {@code a
   * artanh(v / L)} from the middle of the span, towards the lower end. Both follow from the lengths
   * {@code a sinh(x / a)} of its two arms: https://en.wikipedia.org/wiki/Catenary for the first, Z.
   * V. Kovarik in sci.math, 5 November 1999, for both.
   */
  private static List<Vec> hanging(Vec from, Vec way, double span) {
    double rise = way.y();
    double a = span / 2 / steepness(Math.sqrt(LENGTH * LENGTH - rise * rise) / span);
    double lowest = span / 2 - a * 0.5 * StrictMath.log((LENGTH + rise) / (LENGTH - rise));
    double start = a * StrictMath.cosh(lowest / a);
    List<Vec> points = new ArrayList<>();
    for (int i = 0; i <= PIECES; i++) {
      double share = (double) i / PIECES;
      double up = a * StrictMath.cosh((share * span - lowest) / a) - start;
      points.add(new Vec(from.x() + share * way.x(), from.y() + up, from.z() + share * way.z()));
    }
    return List.copyOf(points);
  }

  /** The u with {@code sinh(u) / u = ratio}, by halving; the ratio is more than 1. */
  private static double steepness(double ratio) {
    double low = 1e-6;
    double high = 20;
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (low + high) / 2;
      if (StrictMath.sinh(middle) / middle < ratio) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return (low + high) / 2;
  }
}
