package org.moveleaf.publish;

import com.openhtmltopdf.extend.ReplacedElement;
import com.openhtmltopdf.extend.ReplacedElementFactory;
import com.openhtmltopdf.extend.SVGDrawer.SVGImage;
import com.openhtmltopdf.extend.UserAgentCallback;
import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.svgsupport.PDFTranscoder;
import java.awt.Dimension;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.moveleaf.render.print.PrintPictures;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * Drawings that are read when their page is painted, and forgotten then. The engine would read each
 * with a new parser when it lays it out, and keep it until the document is done. Whatever is no
 * plain drawing of the document's own is left to the engine.
 */
final class DrawnPictures implements ReplacedElementFactory {

  private static final String SVG = "http://www.w3.org/2000/svg";

  private final PrintPictures pictures;
  private final SharedContext context;
  private final ReplacedElementFactory engine;
  private final LooseDrawer drawer;
  private final DocumentBuilder parser;
  private final Map<String, Optional<Element>> roots;
  private final Map<DrawnPicture.Key, DrawnPicture.Key> drawn = new HashMap<>();

  /**
   * @param drawer what the engine draws the other drawings with
   * @param parser what drawings are read with
   * @param roots what is known of drawings from earlier layouts of the document, which takes in
   *     more: to make a drawing takes longer than to lay it out
   */
  DrawnPictures(
      PrintPictures pictures,
      SharedContext context,
      LooseDrawer drawer,
      DocumentBuilder parser,
      Map<String, Optional<Element>> roots) {
    this.pictures = pictures;
    this.context = context;
    this.engine = context.getReplacedElementFactory();
    this.drawer = drawer;
    this.parser = parser;
    this.roots = roots;
  }

  @Override
  public boolean isReplacedElement(Element element) {
    return engine.isReplacedElement(element);
  }

  @Override
  public ReplacedElement createReplacedElement(
      LayoutContext layout, BlockBox box, UserAgentCallback agent, int width, int height) {
    Element element = box.getElement();
    Optional<Element> root =
        element != null && element.getNodeName().equals("img")
            ? roots.computeIfAbsent(element.getAttribute("src"), this::root)
            : Optional.empty();
    if (root.isEmpty() || element.hasAttribute("usemap")) {
      return engine.createReplacedElement(layout, box, agent, width, height);
    }
    DrawnPicture.Size size = size(root.get(), layout, box, width, height);
    return new DrawnPicture(this, element.getAttribute("src"), size, width, height);
  }

  private DrawnPicture.Size size(
      Element root, LayoutContext layout, BlockBox box, int width, int height) {
    int dots = context.getDotsPerPixel();
    return LooseDrawer.viewSize(root)
        .map(view -> new DrawnPicture.Size(view, view.width * dots, view.height * dots))
        .orElseGet(
            () -> {
              // The engine writes the size that it finds into the element.
              Element sized = (Element) root.cloneNode(false);
              SVGImage found = drawer.buildSVGImage(sized, box, layout, width, height, dots);
              Dimension view =
                  new Dimension(
                      Integer.parseInt(sized.getAttribute("width")),
                      Integer.parseInt(sized.getAttribute("height")));
              return new DrawnPicture.Size(
                  view, found.getIntrinsicWidth(), found.getIntrinsicHeight());
            });
  }

  /** A drawing's outermost element without what is in it; empty where the engine has to see it. */
  private Optional<Element> root(String address) {
    if (!address.endsWith(".svg") || !pictures.has(address)) {
      return Optional.empty();
    }
    try {
      XMLStreamReader reader = ShapeReader.open(find(address));
      int event = reader.next();
      while (event != XMLStreamConstants.START_ELEMENT && event != XMLStreamConstants.DTD) {
        event = reader.next();
      }
      if (event == XMLStreamConstants.DTD) {
        return Optional.empty();
      }
      Element root = parser.newDocument().createElementNS(SVG, "svg");
      for (int i = 0; i < reader.getAttributeCount(); i++) {
        root.setAttribute(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
      }
      return Optional.of(root);
    } catch (XMLStreamException e) {
      return Optional.empty();
    }
  }

  /** A drawing that needs no Batik. */
  Optional<ShapeDrawing> shapes(String address) {
    return ShapeDrawing.read(find(address));
  }

  Document read(String address) throws IOException, SAXException {
    return parser.parse(new ByteArrayInputStream(find(address)));
  }

  private byte[] find(String address) {
    return pictures.find(address).orElseThrow();
  }

  /**
   * Notes that a picture is drawn in a size.
   *
   * @return the key that it was drawn under before, as the engine finds it under no other object;
   *     empty if it was not
   */
  Optional<DrawnPicture.Key> before(DrawnPicture.Key key) {
    return Optional.ofNullable(drawn.putIfAbsent(key, key));
  }

  PDFTranscoder.OpenHtmlFontResolver fonts() {
    return drawer.fonts();
  }

  UserAgentCallback agent() {
    return drawer.agent();
  }

  SharedContext context() {
    return context;
  }
}
