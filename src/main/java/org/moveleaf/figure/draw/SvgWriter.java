package org.moveleaf.figure.draw;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Writes drawn stages as SVG: paths and ellipses only, which browsers and Batik draw alike. Titles
 * and alternative texts belong to the page.
 */
final class SvgWriter {

  /** CSS pixels for a unit at print size, where the finest line measures 0.75 pt. */
  private static final double PIXELS_PER_UNIT = 0.1745;

  private static final String DARK =
      "<style>@media screen and (prefers-color-scheme:dark){"
          + ".o{stroke:#D3DCE2}.s{fill:#2A343C}.r{stroke:#162726}"
          + ".w{fill:#313C45}.v{fill:#455460}.k{fill:#3B4852}.u{fill:#24505F}"
          + ".g{fill:#26313A;stroke:#6C7A85}}</style>";

  /** Classes of colours that follow a reader's wish for dark. */
  private static final Map<String, String> CLASSES =
      Map.of(
          Colours.WALL, "w",
          Colours.WALL_EDGE, "v",
          Colours.SKIRTING, "k",
          Colours.WATER, "u");

  private final Box frame;
  private final Detail detail;
  private final Water water;
  private final int width;
  private final int height;

  /**
   * @param water {@code null} for none
   */
  SvgWriter(Box frame, Detail detail, Water water) {
    this.frame = frame;
    this.detail = detail;
    this.water = water;
    this.width = (int) frame.width();
    this.height = (int) frame.height();
  }

  Still still(Layers stage) {
    String content = stage(stage);
    return new Still(
        width, height, opened("") + DARK + content + "</svg>\n", opened("") + content + "</svg>\n");
  }

  private String box(long wide) {
    return (int) frame.left() + " " + (int) frame.top() + " " + wide + " " + height;
  }

  private String opened(String more) {
    return opened(width, more);
  }

  private String opened(long wide, String more) {
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\""
        + box(wide)
        + "\" width=\""
        + Math.round(wide / detail.scale() * PIXELS_PER_UNIT)
        + "\" height=\""
        + Math.round(height / detail.scale() * PIXELS_PER_UNIT)
        + "\""
        + more
        + ">";
  }

  private String stage(Layers stage) {
    StringBuilder out = new StringBuilder();
    if (water != null) {
      out.append("<path class=\"u\" fill=\"#").append(Colours.WATER);
      out.append("\" d=\"").append(water.body()).append("\"/>");
    }
    if (stage.shadow() != null) {
      out.append(shadow(stage.shadow()));
    }
    if (stage.ghost() != null) {
      out.append(ghost(stage.ghost()));
    }
    for (Drawing.Fill fill : stage.fills()) {
      String shade = CLASSES.get(fill.colour());
      out.append("<path");
      if (shade != null) {
        out.append(" class=\"").append(shade).append('"');
      }
      out.append(" fill=\"#").append(fill.colour()).append("\" d=\"").append(fill.data());
      out.append("\"/>");
    }
    out.append("<g fill=\"none\" stroke=\"#").append(Colours.INK);
    out.append("\" stroke-linecap=\"round\" stroke-linejoin=\"round\">");
    line(out, "", Pen.FINE.width(), stage.lines().fine());
    line(out, "", Pen.EDGE.width(), stage.lines().edge());
    line(out, " class=\"o\"", Pen.OUTLINE.width(), stage.lines().outline());
    line(out, "", Pen.FINE.width(), stage.marks().get(0));
    line(out, "", Pen.MARK_HEAVY, stage.marks().get(1));
    out.append("</g>");
    if (water != null) {
      out.append("<path fill=\"#").append(Colours.WATER_INK);
      out.append("\" fill-opacity=\".3\" d=\"").append(water.body()).append("\"/>");
      out.append("<path fill=\"none\" stroke=\"#").append(Colours.WATER_INK);
      out.append("\" stroke-width=\"")
          .append(text(Pen.FINE.width() * detail.scale()))
          .append("\" d=\"");
      out.append(water.surface()).append("\"/>");
    }
    if (!stage.arrows().isEmpty()) {
      arrows(out, stage.arrows());
    }
    return out.toString();
  }

  private void line(StringBuilder out, String attributes, double width, String data) {
    if (!data.isEmpty()) {
      out.append("<path")
          .append(attributes)
          .append(" stroke-width=\"")
          .append(text(width * detail.scale()));
      out.append("\" d=\"").append(data).append("\"/>");
    }
  }

  private static String shadow(Shadow shadow) {
    return "<ellipse class=\"s\" fill=\"#"
        + Colours.PAPER_SHADE
        + "\" cx=\""
        + Math.round(shadow.x())
        + "\" cy=\""
        + Math.round(shadow.y())
        + "\" rx=\""
        + Math.round(shadow.rx())
        + "\" ry=\""
        + Math.round(shadow.ry())
        + "\"/>";
  }

  private String ghost(Layers.Ghost ghost) {
    StringBuilder out = new StringBuilder("<g class=\"g\" fill=\"#" + Colours.GHOST);
    out.append("\" stroke=\"#").append(Colours.GHOST_INK).append("\" stroke-width=\"");
    out.append(text(Pen.FINE.width() * detail.scale())).append("\" stroke-linejoin=\"round\">");
    for (Drawing.Fill fill : ghost.fills()) {
      out.append("<path stroke=\"none\" d=\"").append(fill.data()).append("\"/>");
    }
    for (String data : List.of(ghost.lines().edge(), ghost.lines().outline())) {
      if (!data.isEmpty()) {
        out.append("<path fill=\"none\" d=\"").append(data).append("\"/>");
      }
    }
    return out.append("</g>").toString();
  }

  /** First all rims, so that none covers another arrow. */
  private void arrows(StringBuilder out, List<ArrowShape> arrows) {
    out.append("<g class=\"r\" fill=\"none\" stroke=\"#FFF\" stroke-linejoin=\"round\">");
    for (ArrowShape arrow : arrows) {
      line(out, "", ArrowShape.WIDTH + 2 * ArrowShape.RIM, arrow.shaft());
      line(out, "", 2 * ArrowShape.RIM, arrow.heads());
    }
    out.append("</g><g fill=\"none\" stroke=\"#").append(Colours.ARROW).append("\">");
    for (ArrowShape arrow : arrows) {
      line(out, "", ArrowShape.WIDTH, arrow.shaft());
      out.append("<path stroke=\"none\" fill=\"#").append(Colours.ARROW);
      out.append("\" d=\"").append(arrow.heads()).append("\"/>");
    }
    out.append("</g>");
  }

  /**
   * Frames side by side, moved by whole widths: the picture before the frame is a window on them.
   * Nobody's motion is forced on a reader who has asked for less. The strip is a file of its own:
   * by a fragment of this one a browser may show it while it moves.
   */
  Film film(List<Layers> frames, double seconds) {
    int last = frames.size() - 1;
    StringBuilder all = new StringBuilder();
    for (int i = 0; i <= last; i++) {
      all.append("<g transform=\"translate(").append((long) i * width).append(")\">");
      all.append(stage(frames.get(i))).append("</g>");
    }
    StringBuilder style = new StringBuilder("<style>.m{animation:m ").append(text(seconds));
    style.append("s infinite alternate}@keyframes m{0%,16%{transform:none;");
    style.append("animation-timing-function:steps(").append(last).append(")}84%,100%{");
    style.append("transform:translateX(").append(-(long) last * width).append("px)}}");
    style.append("@media(prefers-reduced-motion:reduce){.m{animation:none;transform:translateX(");
    style.append(-(long) last * width).append("px)}}</style>");
    return new Film(
        width,
        height,
        opened(" overflow=\"hidden\"") + DARK + style + "<g class=\"m\">" + all + "</g></svg>\n",
        opened((long) frames.size() * width, " preserveAspectRatio=\"none\"")
            + DARK
            + all
            + "</svg>\n");
  }

  private static String text(double number) {
    return number == Math.rint(number)
        ? String.valueOf((long) number)
        : String.format(Locale.ROOT, "%.1f", number);
  }
}
