package org.moveleaf.publish;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;

/**
 * A drawing of nothing but filled and stroked shapes, as all figures are. Batik would make a
 * document, styles and a tree of nodes of it first; here it is painted as it is read.
 */
final class ShapeDrawing {

  private final Rectangle2D view;
  private final List<Mark> marks;

  /**
   * A shape that is seen.
   *
   * @param transform from the shape's coordinates to those of the drawing
   * @param fill {@code null} for none
   * @param line {@code null} for none
   */
  record Mark(Shape shape, AffineTransform transform, Color fill, Color line, BasicStroke stroke) {}

  /**
   * @param view the part of the plane that is shown
   */
  ShapeDrawing(Rectangle2D view, List<Mark> marks) {
    this.view = view;
    this.marks = List.copyOf(marks);
  }

  /** Reads an SVG file; empty where anything else is in it, or where it is no sound file. */
  static Optional<ShapeDrawing> read(byte[] svg) {
    return ShapeReader.read(svg);
  }

  /** Paints the drawing as large as it can be in an area from the origin, and in its middle. */
  void paint(Graphics2D graphics, double width, double height) {
    AffineTransform whole = new AffineTransform(graphics.getTransform());
    whole.concatenate(fitting(width, height));
    AffineTransform before = graphics.getTransform();
    for (Mark each : marks) {
      graphics.setTransform(whole);
      graphics.transform(each.transform);
      if (each.fill != null) {
        graphics.setPaint(each.fill);
        graphics.fill(each.shape);
      }
      if (each.line != null) {
        graphics.setPaint(each.line);
        graphics.setStroke(each.stroke);
        graphics.draw(each.shape);
      }
    }
    graphics.setTransform(before);
  }

  /** The usual {@code preserveAspectRatio} of SVG: xMidYMid meet. */
  private AffineTransform fitting(double width, double height) {
    double scale = Math.min(width / view.getWidth(), height / view.getHeight());
    AffineTransform transform = new AffineTransform();
    transform.translate(width / 2, height / 2);
    transform.scale(scale, scale);
    transform.translate(-view.getCenterX(), -view.getCenterY());
    return transform;
  }
}
