package org.moveleaf.figure.draw;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.moveleaf.figure.body.Body;
import org.moveleaf.figure.body.Mark;
import org.moveleaf.figure.body.Part;
import org.moveleaf.figure.body.Surface;
import org.moveleaf.figure.geometry.Vec;

/**
 * One stage of a figure as vectors: areas of colour and lines of a few weights, in units of the
 * camera around its own origin.
 */
final class Drawing {

  /** Borders of colours that lie below a line may be coarser than the line. */
  private static final double COARSE = 2.4;

  /** A limb is behind when the pair of them lies this much along the view. */
  private static final double BEHIND = 0.84;

  private static final double CORNER = 52;
  private static final int SHORTEST_LINE = 13;

  /** Strokes of clothes that mean something, as the fold of an armpit, are longer. */
  private static final int LONGEST_STRAY = 30;

  private final Camera camera;
  private final Canvas canvas;
  private final Colours colours;
  private final Box box;
  private final List<Arc> arcs;
  private final Tracer tracer;
  private final Detail detail;
  private final Set<Integer> strays;

  /**
   * @param body whom
   * @param surfaces the body's and those of what stands around
   * @param cut the height in units at which the picture ends below, {@link Double#MAX_VALUE} for
   *     none
   */
  Drawing(
      Body body,
      List<Surface> surfaces,
      Colours colours,
      Camera camera,
      double cut,
      Detail detail) {
    this.camera = camera;
    this.detail = detail;
    this.colours = colours;
    this.box = boxOf(surfaces, camera).toBottom(cut);
    this.canvas = new Canvas(camera, box, box.bottom() == cut, detail);
    Predicate<Part> isFar = farLimbs(body, camera);
    surfaces.forEach(surface -> canvas.draw(surface, colours, isFar));
    Despeckle.run(canvas);
    this.tracer = new Tracer(canvas, new LineRules(canvas, body.joints()));
    this.strays = Strays.in(tracer.arcs(), detail.pixels(LONGEST_STRAY), this::isOfFace);
    this.arcs = fitted();
  }

  static Box boxOf(List<Surface> surfaces, Camera camera) {
    double left = Double.MAX_VALUE;
    double top = Double.MAX_VALUE;
    double right = -Double.MAX_VALUE;
    double bottom = -Double.MAX_VALUE;
    for (Surface surface : surfaces) {
      for (int i = 0; i < surface.pointCount(); i++) {
        Vec point = surface.point(i);
        double x = camera.x(point);
        double y = camera.y(point);
        left = Math.min(left, x);
        right = Math.max(right, x);
        top = Math.min(top, y);
        bottom = Math.max(bottom, y);
      }
    }
    return new Box(left, top, right, bottom);
  }

  /** Seen from the side, the arm and leg behind are a tone darker. */
  private static Predicate<Part> farLimbs(Body body, Camera camera) {
    double arms = camera.viewer().dot(body.acrossShoulders());
    double legs = camera.viewer().dot(body.acrossHips());
    return part -> {
      double along = part.isArmPart() ? arms : part.isLegPart() ? legs : 0;
      return part.index() == 0 ? along < -BEHIND : along > BEHIND;
    };
  }

  private List<Arc> fitted() {
    CurveFit fine = new CurveFit(detail, detail.tolerance(), CORNER);
    CurveFit coarse = new CurveFit(detail, COARSE, 70);
    List<Arc> fitted = new ArrayList<>();
    for (Arc arc : tracer.arcs()) {
      int[] x = new int[arc.corners().length];
      int[] y = new int[arc.corners().length];
      for (int i = 0; i < x.length; i++) {
        x[i] = tracer.x(arc.corners()[i]) - canvas.originX();
        y[i] = tracer.y(arc.corners()[i]) - canvas.originY();
      }
      List<Curve> line = fine.fit(x, y, arc.loop());
      boolean covered = arc.pen() == Pen.EDGE.ordinal() || arc.pen() == Pen.OUTLINE.ordinal();
      List<Curve> border =
          arc.coloured()
              ? covered && !isDropped(arc) ? coarse.fit(x, y, arc.loop()) : line
              : List.of();
      fitted.add(arc.with(line, border));
    }
    return fitted;
  }

  /** A short line between two places of one colour is a stray. */
  private boolean isDropped(Arc arc) {
    return !arc.coloured()
        && (arc.corners().length < detail.pixels(SHORTEST_LINE)
            || strays.contains(arc.corners()[0]));
  }

  /** The line of a nose is short, and a face is not one without it. */
  private boolean isOfFace(Arc arc) {
    int x = Math.min(tracer.x(arc.corners()[0]), tracer.x(arc.corners()[1]));
    int y = Math.min(tracer.y(arc.corners()[0]), tracer.y(arc.corners()[1]));
    int part = canvas.partNumbers()[y * canvas.width() + x];
    Part.Kind kind = canvas.parts().get(part).kind();
    return kind == Part.Kind.HEAD || kind == Part.Kind.NOSE;
  }

  Box box() {
    return box;
  }

  Camera camera() {
    return camera;
  }

  /** An area of one colour. */
  record Fill(String colour, String data) {}

  List<Fill> fills() {
    List<Fill> fills = new ArrayList<>();
    for (int number = 1; number < colours.count(); number++) {
      List<List<Curve>> ways = new ArrayList<>();
      for (List<Tracer.Stretch> loop : tracer.around(number)) {
        List<Curve> way = new ArrayList<>();
        for (Tracer.Stretch stretch : loop) {
          List<Curve> border = arcs.get(stretch.arc()).border();
          way.addAll(stretch.forward() ? border : reversed(border));
        }
        if (!way.isEmpty()) {
          ways.add(way);
        }
      }
      String data = PathText.of(ways, true);
      if (!data.isEmpty()) {
        fills.add(new Fill(colours.colour(number), data));
      }
    }
    return fills;
  }

  private static List<Curve> reversed(List<Curve> curves) {
    List<Curve> reversed = new ArrayList<>();
    for (int i = curves.size() - 1; i >= 0; i--) {
      reversed.add(curves.get(i).reversed());
    }
    return reversed;
  }

  /** The lines of one weight, as the data of a path. */
  String lines(Pen pen) {
    List<List<Curve>> ways = new ArrayList<>();
    for (Arc arc : arcs) {
      if (arc.pen() == pen.ordinal() && !isDropped(arc) && !arc.line().isEmpty()) {
        ways.add(arc.line());
      }
    }
    return PathText.of(joined(ways), false);
  }

  /** Joins ways end to end, which saves the moves between them. */
  private static List<List<Curve>> joined(List<List<Curve>> ways) {
    Map<Long, List<Integer>> byEnd = new HashMap<>();
    for (int i = 0; i < ways.size(); i++) {
      List<Curve> way = ways.get(i);
      byEnd.computeIfAbsent(startKey(way), key -> new ArrayList<>()).add(i);
      byEnd.computeIfAbsent(endKey(way), key -> new ArrayList<>()).add(i);
    }
    boolean[] used = new boolean[ways.size()];
    List<List<Curve>> joined = new ArrayList<>();
    for (int i = 0; i < ways.size(); i++) {
      if (!used[i]) {
        used[i] = true;
        List<Curve> way = new ArrayList<>(ways.get(i));
        extend(way, ways, byEnd, used);
        way = new ArrayList<>(reversed(way));
        extend(way, ways, byEnd, used);
        joined.add(way);
      }
    }
    return joined;
  }

  private static void extend(
      List<Curve> way, List<List<Curve>> ways, Map<Long, List<Integer>> byEnd, boolean[] used) {
    while (true) {
      long end = endKey(way);
      Integer next =
          byEnd.getOrDefault(end, List.of()).stream()
              .filter(i -> !used[i])
              .findFirst()
              .orElse(null);
      if (next == null) {
        return;
      }
      used[next] = true;
      List<Curve> other = ways.get(next);
      way.addAll(startKey(other) == end ? other : reversed(other));
    }
  }

  private static long startKey(List<Curve> way) {
    return key(way.get(0).x0(), way.get(0).y0());
  }

  private static long endKey(List<Curve> way) {
    Curve last = way.get(way.size() - 1);
    return key(last.x3(), last.y3());
  }

  private static long key(double x, double y) {
    return Math.round(x * 4) * 1_000_003L + Math.round(y * 4);
  }

  /** Eyes, mouth and the like, where they are seen, as the data of a path for each weight. */
  String marks(List<Mark> marks, Mark.Pen pen) {
    StringBuilder data = new StringBuilder();
    for (Mark mark : marks) {
      boolean facing = camera.viewer().dot(mark.away()) > 0.3;
      if (mark.pen() == pen && facing && isSeen(mark)) {
        data.append(curveThrough(mark.points()));
      }
    }
    return data.toString();
  }

  private boolean isSeen(Mark mark) {
    for (Vec point : mark.points()) {
      Vec lifted = point.plus(mark.away().times(0.25));
      if (!canvas.shows(lifted, 0.55) || isHidden(lifted)) {
        return false;
      }
    }
    return true;
  }

  /** A mark on the face is hidden by hair, though that lies hardly above it. */
  private boolean isHidden(Vec point) {
    Part part = canvas.partAt(point);
    return part == null || part.kind() == Part.Kind.HAIR;
  }

  private String curveThrough(List<Vec> points) {
    int n = points.size();
    double[] x = new double[n];
    double[] y = new double[n];
    for (int i = 0; i < n; i++) {
      x[i] = camera.x(points.get(i));
      y[i] = camera.y(points.get(i));
    }
    return PathText.of(List.of(Smooth.through(x, y)), false);
  }

  Canvas canvas() {
    return canvas;
  }
}
