package org.moveleaf.figure.draw;

import java.util.List;
import org.moveleaf.figure.body.Joint;
import org.moveleaf.figure.body.Part;

/** Decides which line stands between two neighbouring pixels. */
final class LineRules {

  private static final int NO = Pen.NONE.ordinal();
  private static final int FINE = Pen.FINE.ordinal();
  private static final int EDGE = Pen.EDGE.ordinal();
  private static final int OUTLINE = Pen.OUTLINE.ordinal();
  private static final int CUT = Pen.CUT.ordinal();

  private final Canvas canvas;
  private final int width;
  private final float[] depth;
  private final short[] part;
  private final short[] colour;
  private final Rule[] rules;
  private final int partCount;
  private final boolean[] prop;
  private final boolean[] backdrop;
  private final boolean[] finger;

  private record Rule(double x, double y, double z, double radiusSquared, double step) {}

  LineRules(Canvas canvas, List<Joint> joints) {
    this.canvas = canvas;
    this.width = canvas.width();
    this.depth = canvas.depths();
    this.part = canvas.partNumbers();
    this.colour = canvas.colourNumbers();
    this.partCount = canvas.parts().size();
    this.rules = new Rule[partCount * partCount];
    this.prop = new boolean[partCount];
    this.backdrop = new boolean[partCount];
    this.finger = new boolean[partCount];
    for (int i = 0; i < partCount; i++) {
      Part each = canvas.parts().get(i);
      prop[i] = each.isProp();
      backdrop[i] = each.isBackdrop();
      finger[i] = each.isFinger();
    }
    joints.forEach(this::add);
  }

  private void add(Joint joint) {
    int one = canvas.parts().indexOf(joint.one());
    int other = canvas.parts().indexOf(joint.other());
    if (one >= 0 && other >= 0) {
      Camera camera = canvas.camera();
      Rule rule =
          new Rule(
              camera.x(joint.middle()) / camera.scale(),
              camera.y(joint.middle()) / camera.scale(),
              camera.depth(joint.middle()),
              joint.radius() * joint.radius(),
              joint.step());
      rules[one * partCount + other] = rule;
      rules[other * partCount + one] = rule;
    }
  }

  /** The pen for the line between two pixels, by its ordinal. */
  int between(int p, int q) {
    int a = colour[p];
    int b = colour[q];
    boolean aBehind = a == 0 || backdrop[part[p]];
    boolean bBehind = b == 0 || backdrop[part[q]];
    if (aBehind || bBehind) {
      return a == b ? NO : aBehind && bBehind || isCut(p, q) ? CUT : OUTLINE;
    }
    int one = part[p];
    int other = part[q];
    int border = a == b ? NO : FINE;
    if (one == other) {
      return border;
    }
    if (prop[one] && prop[other]) {
      return a != b ? FINE : Math.abs(depth[p] - depth[q]) > 1 ? EDGE : NO;
    }
    Rule rule = rules[one * partCount + other];
    if (rule == null) {
      return EDGE;
    }
    int line = finger[one] && finger[other] ? FINE : EDGE;
    if (Math.abs(depth[p] - depth[q]) > rule.step) {
      return line;
    }
    return isNear(rule, depth[p] > depth[q] ? p : q) ? border : line;
  }

  private boolean isCut(int p, int q) {
    return p / width == canvas.bottom() || q / width == canvas.bottom();
  }

  private boolean isNear(Rule rule, int pixel) {
    double scale = canvas.camera().scale();
    double x = (pixel % width + 0.5 - canvas.originX()) / scale - rule.x;
    double y = (pixel / width + 0.5 - canvas.originY()) / scale - rule.y;
    double z = depth[pixel] - rule.z;
    return x * x + y * y + z * z <= rule.radiusSquared;
  }
}
