package org.moveleaf.publish;

import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer.SVGImage;
import com.openhtmltopdf.render.RenderingContext;

/** A plain drawing, of a size of its own, as the background of a box. */
final class ShapeImage implements SVGImage {

  private final ShapeDrawing drawing;
  private final float width;
  private final float height;
  private final double dots;

  /**
   * @param width in CSS pixels
   * @param height in CSS pixels
   * @param dots in a CSS pixel
   */
  ShapeImage(ShapeDrawing drawing, double width, double height, double dots) {
    this.drawing = drawing;
    this.width = (float) width;
    this.height = (float) height;
    this.dots = dots;
  }

  @Override
  public int getIntrinsicWidth() {
    return (int) (width * dots);
  }

  @Override
  public int getIntrinsicHeight() {
    return (int) (height * dots);
  }

  @Override
  public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
    device.drawWithGraphics(
        (float) x,
        (float) y,
        width,
        height,
        this,
        graphics -> drawing.paint(graphics, width, height));
  }
}
