package org.moveleaf.publish;

import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.pdfboxout.PdfBoxOutputDevice;
import com.openhtmltopdf.pdfboxout.PdfBoxReplacedElement;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.RenderingContext;
import com.openhtmltopdf.svgsupport.PDFTranscoder;
import java.awt.Dimension;
import java.awt.Point;
import java.awt.Rectangle;
import java.io.IOException;
import java.util.Optional;
import org.apache.batik.transcoder.SVGAbstractTranscoder;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscodingHints;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** The place of a drawing; lengths are in the engine's dots. */
final class DrawnPicture implements PdfBoxReplacedElement {

  private final DrawnPictures pictures;
  private final String address;
  private final Size size;
  private final int width;
  private final int height;
  private final Point location = new Point(0, 0);

  /** What is drawn once: a picture in a size. */
  record Key(String address, int width, int height, int boxWidth, int boxHeight) {}

  /**
   * How large a drawing is where no style sheet says it.
   *
   * @param view in CSS pixels
   * @param width in dots
   * @param height in dots
   */
  record Size(Dimension view, int width, int height) {}

  /**
   * @param width by the style sheet, -1 without
   * @param height by the style sheet, -1 without
   */
  DrawnPicture(DrawnPictures pictures, String address, Size size, int width, int height) {
    this.pictures = pictures;
    this.address = address;
    this.size = size;
    this.width = width;
    this.height = height;
  }

  @Override
  public void paint(RenderingContext context, PdfBoxOutputDevice device, BlockBox box) {
    float dots = pictures.context().getDotsPerPixel();
    Rectangle area = box.getContentAreaEdge(box.getAbsX(), box.getAbsY(), context);
    Key key = new Key(address, width, height, area.width, area.height);
    Optional<Key> before = pictures.before(key);
    if (before.isPresent()) {
      device.drawWithGraphics(
          location.x,
          location.y,
          area.width / dots,
          area.height / dots,
          before.get(),
          graphics -> {});
      return;
    }
    Optional<ShapeDrawing> shapes = pictures.shapes(address);
    if (shapes.isPresent()) {
      device.drawWithGraphics(
          location.x,
          location.y,
          area.width / dots,
          area.height / dots,
          key,
          graphics -> shapes.get().paint(graphics, area.width / dots, area.height / dots));
      return;
    }
    PDFTranscoder transcoder = new PDFTranscoder(box, dots, width, height);
    hint(transcoder, SVGAbstractTranscoder.KEY_WIDTH, width / dots);
    hint(transcoder, SVGAbstractTranscoder.KEY_HEIGHT, height / dots);
    hint(
        transcoder,
        SVGAbstractTranscoder.KEY_MAX_WIDTH,
        (float) CalculatedStyle.getCSSMaxWidth(context, box) / dots);
    hint(
        transcoder,
        SVGAbstractTranscoder.KEY_MAX_HEIGHT,
        (float) CalculatedStyle.getCSSMaxHeight(context, box) / dots);
    transcoder.setSecurityOptions(false, false, null);
    transcoder.addTranscodingHint(SVGAbstractTranscoder.KEY_EXECUTE_ONLOAD, false);
    transcoder.setReuseKey(key);
    transcoder.setRenderingParameters(
        device, context, location.x, location.y, pictures.fonts(), pictures.agent());
    try {
      Document drawing = pictures.read(address);
      drawing.getDocumentElement().setAttribute("width", Integer.toString(size.view.width));
      drawing.getDocumentElement().setAttribute("height", Integer.toString(size.view.height));
      transcoder.transcode(new TranscoderInput(drawing), null);
    } catch (IOException | SAXException | TranscoderException e) {
      throw new IllegalArgumentException("the drawing " + address + " cannot be read: " + e, e);
    }
  }

  private static void hint(PDFTranscoder transcoder, TranscodingHints.Key key, float pixels) {
    if (pixels >= 0) {
      transcoder.addTranscodingHint(key, pixels);
    }
  }

  @Override
  public int getIntrinsicWidth() {
    return size.width;
  }

  @Override
  public int getIntrinsicHeight() {
    return size.height;
  }

  @Override
  public Point getLocation() {
    return location;
  }

  @Override
  public void setLocation(int x, int y) {
    location.setLocation(x, y);
  }

  @Override
  public void detach(LayoutContext layout) {}

  @Override
  public boolean isRequiresInteractivePaint() {
    return false;
  }

  @Override
  public boolean hasBaseline() {
    return false;
  }

  @Override
  public int getBaseline() {
    return 0;
  }
}
