package org.moveleaf.figure.body;

import java.util.ArrayList;
import java.util.List;

/**
 * The outline of a tube: ellipses along its length, smooth in between (a Catmull-Rom spline) and
 * rounded at its ends.
 */
final class Profile {

  private final List<Row> rows;

  /**
   * One ellipse.
   *
   * @param along where, in centimetres along the tube
   * @param x how far its middle lies to the side
   * @param z how far its middle lies to the front
   * @param width half of its width
   * @param depth half of its depth
   */
  record Row(double along, double x, double z, double width, double depth) {}

  private Profile(List<Row> rows) {
    this.rows = rows;
  }

  /** Rows of five numbers each, in order along the tube. */
  static Profile of(double... numbers) {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < numbers.length; i += 5) {
      rows.add(new Row(numbers[i], numbers[i + 1], numbers[i + 2], numbers[i + 3], numbers[i + 4]));
    }
    return new Profile(rows);
  }

  /** The rows for drawing: close enough for a smooth surface, with rounded ends. */
  List<Row> sampled(double step, double firstCap, double lastCap) {
    List<Row> sampled = new ArrayList<>();
    for (int i = 0; i < rows.size() - 1; i++) {
      Row from = rows.get(i);
      Row to = rows.get(i + 1);
      int count = (int) Math.max(1, Math.round(Math.abs(to.along - from.along) / step));
      for (int j = 0; j < count; j++) {
        sampled.add(between(i, (double) j / count));
      }
    }
    sampled.add(rows.get(rows.size() - 1));
    List<Row> all = new ArrayList<>();
    double direction = Math.signum(rows.get(rows.size() - 1).along - rows.get(0).along);
    if (firstCap > 0) {
      all.addAll(cap(sampled.get(0), -direction, firstCap, true));
    }
    all.addAll(sampled);
    if (lastCap > 0) {
      all.addAll(cap(sampled.get(sampled.size() - 1), direction, lastCap, false));
    }
    return all;
  }

  private Row between(int i, double share) {
    Row p0 = rows.get(Math.max(0, i - 1));
    Row p1 = rows.get(i);
    Row p2 = rows.get(i + 1);
    Row p3 = rows.get(Math.min(rows.size() - 1, i + 2));
    double along = p1.along + (p2.along - p1.along) * share;
    return new Row(
        along,
        hermite(p0.along, p0.x, p1.along, p1.x, p2.along, p2.x, p3.along, p3.x, share),
        hermite(p0.along, p0.z, p1.along, p1.z, p2.along, p2.z, p3.along, p3.z, share),
        Math.max(
            0.2,
            hermite(
                p0.along, p0.width, p1.along, p1.width, p2.along, p2.width, p3.along, p3.width,
                share)),
        Math.max(
            0.2,
            hermite(
                p0.along, p0.depth, p1.along, p1.depth, p2.along, p2.depth, p3.along, p3.depth,
                share)));
  }

  private static double hermite(
      double t0,
      double v0,
      double t1,
      double v1,
      double t2,
      double v2,
      double t3,
      double v3,
      double u) {
    double length = t2 - t1;
    double first = t2 == t0 ? 0 : (v2 - v0) / (t2 - t0) * length;
    double second = t3 == t1 ? 0 : (v3 - v1) / (t3 - t1) * length;
    double u2 = u * u;
    double u3 = u2 * u;
    return (2 * u3 - 3 * u2 + 1) * v1
        + (u3 - 2 * u2 + u) * first
        + (-2 * u3 + 3 * u2) * v2
        + (u3 - u2) * second;
  }

  private static List<Row> cap(Row end, double direction, double roundness, boolean reversed) {
    double height = Math.min(end.width, end.depth) * roundness;
    List<Row> cap = new ArrayList<>();
    for (double share : new double[] {0.35, 0.65, 0.87, 0.98}) {
      double factor = Math.sqrt(1 - share * share);
      Row row =
          new Row(
              end.along + direction * height * share,
              end.x,
              end.z,
              end.width * factor,
              end.depth * factor);
      cap.add(reversed ? 0 : cap.size(), row);
    }
    return cap;
  }

  /** The ellipse at a place along the tube. */
  Row at(double along) {
    int i = 0;
    double direction = Math.signum(rows.get(rows.size() - 1).along - rows.get(0).along);
    while (i < rows.size() - 2 && (rows.get(i + 1).along - along) * direction < 0) {
      i++;
    }
    Row from = rows.get(i);
    Row to = rows.get(i + 1);
    double share = (along - from.along) / (to.along - from.along);
    return between(i, Math.max(0, Math.min(1, share)));
  }

  /** The same with every ellipse grown. */
  Profile grown(double by) {
    List<Row> grown = new ArrayList<>();
    for (Row row : rows) {
      grown.add(new Row(row.along, row.x, row.z, row.width + by, row.depth + by));
    }
    return new Profile(grown);
  }

  /** The same, each ellipse changed. */
  Profile changed(java.util.function.UnaryOperator<Row> change) {
    return new Profile(rows.stream().map(change).toList());
  }
}
