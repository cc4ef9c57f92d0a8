package org.moveleaf.publish;

import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.extend.SVGDrawer.SVGImage;
import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.pdfboxout.PdfBoxOutputDevice;
import com.openhtmltopdf.pdfboxout.PdfBoxReplacedElement;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.RenderingContext;
import com.openhtmltopdf.svgsupport.PDFTranscoder;
import java.awt.Point;
import java.awt.Rectangle;
import java.io.IOException;
import org.apache.batik.transcoder.SVGAbstractTranscoder;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscodingHints;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The place of a drawing; lengths are in the engine's dots. */
final class DrawnPicture implements PdfBoxReplacedElement {

  private final DrawnPictures pictures;
  private final String address;
  private final String viewWidth;
  private final String viewHeight;
  private final int intrinsicWidth;
  private final int intrinsicHeight;
  private final int width;
  private final int height;
  private final Point location = new Point(0, 0);

  /** What is drawn once: a picture in a size. */
  record Key(String address, int width, int height, int boxWidth, int boxHeight) {}

  /**
   * @param root the drawing's outermost element, with the size that it has been found to have
   * @param width by the style sheet, -1 without
   * @param height by the style sheet, -1 without
   */
  DrawnPicture(
      DrawnPictures pictures, String address, Element root, SVGImage size, int width, int height) {
    this.pictures = pictures;
    this.address = address;
    this.viewWidth = root.getAttribute("width");
    this.viewHeight = root.getAttribute("height");
    this.intrinsicWidth = size.getIntrinsicWidth();
    this.intrinsicHeight = size.getIntrinsicHeight();
    this.width = width;
    this.height = height;
  }

  @Override
  public void paint(RenderingContext context, PdfBoxOutputDevice device, BlockBox box) {
    float dots = pictures.context().getDotsPerPixel();
    Rectangle area = box.getContentAreaEdge(box.getAbsX(), box.getAbsY(), context);
    Key key = new Key(address, width, height, area.width, area.height);
    if (!pictures.isFirst(key)) {
      device.drawWithGraphics(
          location.x, location.y, area.width / dots, area.height / dots, key, graphics -> {});
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
      drawing.getDocumentElement().setAttribute("width", viewWidth);
      drawing.getDocumentElement().setAttribute("height", viewHeight);
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
    return intrinsicWidth;
  }

  @Override
  public int getIntrinsicHeight() {
    return intrinsicHeight;
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
