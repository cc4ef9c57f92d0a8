package org.moveleaf.publish;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.batik.parser.AWTPathProducer;
import org.apache.batik.parser.AWTPolygonProducer;
import org.apache.batik.parser.AWTPolylineProducer;
import org.apache.batik.parser.AWTTransformProducer;
import org.apache.batik.parser.ParseException;
import org.apache.batik.parser.PathParser;
import org.apache.batik.parser.PointsParser;

/**
 * Reads SVG of shapes, groups and presentation attributes. Whatever else a file has, a style sheet,
 * a text, a unit, makes it one for Batik.
 */
final class ShapeReader {

  private static final String SVG = "http://www.w3.org/2000/svg";
  private static final Pattern COLOUR = Pattern.compile("#(?:[0-9A-Fa-f]{3}){1,2}");
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(?:\\d++(?:\\.\\d*+)?|\\.\\d++)(?:[eE][+-]?\\d++)?");

  /** For people and programs, not for the eye. */
  private static final Set<String> SILENT = Set.of("title", "desc", "metadata");

  /** Of these a shape or the whole is made, or nothing that is seen. */
  private static final Set<String> PLAIN =
      Set.of(
          "class", "id", "role", "d", "points", "x", "y", "x1", "y1", "x2", "y2", "cx", "cy", "r",
          "rx", "ry", "width", "height");

  private static final XMLInputFactory FACTORY = factory();

  private final XMLStreamReader in;
  private final List<ShapeDrawing.Mark> marks = new ArrayList<>();
  private final Deque<Look> looks = new ArrayDeque<>();

  /**
   * How shapes look, as they take it over from the groups that they are in; at first as in
   * https://www.w3.org/TR/SVG11/propidx.html.
   */
  private static final class Look {

    private AffineTransform transform = new AffineTransform();
    private Color fill = Color.BLACK;
    private Color stroke;
    private double fillOpacity = 1;
    private double strokeOpacity = 1;
    private int rule = Path2D.WIND_NON_ZERO;
    private float width = 1;
    private int cap = BasicStroke.CAP_BUTT;
    private int join = BasicStroke.JOIN_MITER;
    private float miterLimit = 4;

    Look copy() {
      Look copy = new Look();
      copy.transform = new AffineTransform(transform);
      copy.fill = fill;
      copy.stroke = stroke;
      copy.fillOpacity = fillOpacity;
      copy.strokeOpacity = strokeOpacity;
      copy.rule = rule;
      copy.width = width;
      copy.cap = cap;
      copy.join = join;
      copy.miterLimit = miterLimit;
      return copy;
    }

    BasicStroke line() {
      return new BasicStroke(width, cap, join, Math.max(1, miterLimit));
    }
  }

  private ShapeReader(XMLStreamReader in) {
    this.in = in;
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  /** Opens a file that may ask for no other. */
  static XMLStreamReader open(byte[] svg) throws XMLStreamException {
    return FACTORY.createXMLStreamReader(new ByteArrayInputStream(svg));
  }

  static Optional<ShapeDrawing> read(byte[] svg) {
    try {
      return Optional.of(new ShapeReader(open(svg)).drawing());
    } catch (XMLStreamException | IOException | ParseException e) {
      // Batik says what is wrong, if anything is.
      return Optional.empty();
    }
  }

  private static XMLStreamException other(String what) {
    return new XMLStreamException("no plain shape: " + what);
  }

  private ShapeDrawing drawing() throws XMLStreamException, IOException {
    Rectangle2D view = null;
    while (in.hasNext()) {
      switch (in.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          if (view == null) {
            view = root();
          } else {
            element();
          }
        }
        case XMLStreamConstants.END_ELEMENT -> looks.pop();
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
          if (!in.isWhiteSpace()) {
            throw other("a text");
          }
        }
        case XMLStreamConstants.DTD, XMLStreamConstants.PROCESSING_INSTRUCTION ->
            throw other("a declaration");
        default -> {
          // A comment, the end.
        }
      }
    }
    return new ShapeDrawing(view, marks);
  }

  private Rectangle2D root() throws XMLStreamException {
    String[] box = text("viewBox", "").trim().split("[\\s,]+");
    if (!in.getLocalName().equals("svg") || !SVG.equals(in.getNamespaceURI()) || box.length != 4) {
      throw other("a root");
    }
    Rectangle2D view =
        new Rectangle2D.Double(number(box[0]), number(box[1]), number(box[2]), number(box[3]));
    if (view.isEmpty()) {
      throw other("a drawing of no size");
    }
    looks.push(look(new Look(), "viewBox"));
    return view;
  }

  private void element() throws XMLStreamException, IOException {
    String name = in.getLocalName();
    if (!SVG.equals(in.getNamespaceURI())) {
      throw other(name);
    }
    if (SILENT.contains(name)) {
      skip();
      return;
    }
    Look look = look(looks.peek(), null);
    looks.push(look);
    if (!name.equals("g")) {
      add(shape(name, look.rule), look);
    }
  }

  private void skip() throws XMLStreamException {
    for (int depth = 1; depth > 0; ) {
      int event = in.next();
      depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
      depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
    }
  }

  private void add(Shape shape, Look look) {
    Color fill = seen(look.fill, look.fillOpacity);
    Color line = look.width > 0 ? seen(look.stroke, look.strokeOpacity) : null;
    marks.add(new ShapeDrawing.Mark(shape, look.transform, fill, line, look.line()));
  }

  private static Color seen(Color colour, double opacity) {
    if (colour == null || opacity <= 0) {
      return null;
    }
    int alpha = (int) Math.round(255 * Math.min(1, opacity));
    return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), alpha);
  }

  private Shape shape(String name, int rule) throws XMLStreamException, IOException {
    return switch (name) {
      case "path" -> path(rule);
      case "polygon" -> points(new AWTPolygonProducer(), rule);
      case "polyline" -> points(new AWTPolylineProducer(), rule);
      case "line" -> new Line2D.Double(at("x1"), at("y1"), at("x2"), at("y2"));
      case "circle" -> ellipse(at("r"), at("r"));
      case "ellipse" -> ellipse(at("rx"), at("ry"));
      case "rect" -> rectangle();
      default -> throw other(name);
    };
  }

  /** The producers' own way is by a reader, with room for a large file for each shape. */
  private Shape path(int rule) {
    AWTPathProducer producer = new AWTPathProducer();
    producer.setWindingRule(rule);
    PathParser parser = new PathParser();
    parser.setPathHandler(producer);
    parser.parse(text("d", ""));
    return producer.getShape();
  }

  private Shape points(AWTPolylineProducer producer, int rule) {
    producer.setWindingRule(rule);
    PointsParser parser = new PointsParser();
    parser.setPointsHandler(producer);
    parser.parse(text("points", ""));
    return producer.getShape();
  }

  private Shape ellipse(double rx, double ry) throws XMLStreamException {
    return new Ellipse2D.Double(at("cx") - rx, at("cy") - ry, 2 * rx, 2 * ry);
  }

  private Shape rectangle() throws XMLStreamException {
    double rx = number(text("rx", text("ry", "0")));
    double ry = number(text("ry", text("rx", "0")));
    return rx > 0 && ry > 0
        ? new RoundRectangle2D.Double(at("x"), at("y"), at("width"), at("height"), 2 * rx, 2 * ry)
        : new Rectangle2D.Double(at("x"), at("y"), at("width"), at("height"));
  }

  private String text(String attribute, String otherwise) {
    String value = in.getAttributeValue(null, attribute);
    return value == null ? otherwise : value;
  }

  private double at(String attribute) throws XMLStreamException {
    return number(text(attribute, "0"));
  }

  private static double number(String value) throws XMLStreamException {
    if (!NUMBER.matcher(value).matches()) {
      throw other(value);
    }
    return Double.parseDouble(value);
  }

  /**
   * What the attributes of an element make of its parent's look.
   *
   * @param own an attribute that is looked at elsewhere, or {@code null}
   */
  private Look look(Look parent, String own) throws XMLStreamException {
    Look look = parent.copy();
    for (int i = 0; i < in.getAttributeCount(); i++) {
      String name = in.getAttributeLocalName(i);
      String value = in.getAttributeValue(i);
      switch (name) {
        case "transform" ->
            look.transform.concatenate(AWTTransformProducer.createAffineTransform(value));
        case "fill" -> look.fill = colour(value);
        case "stroke" -> look.stroke = colour(value);
        case "fill-opacity" -> look.fillOpacity = number(value);
        case "stroke-opacity" -> look.strokeOpacity = number(value);
        case "fill-rule" -> look.rule = rule(value);
        case "stroke-width" -> look.width = width(value);
        case "stroke-linecap" -> look.cap = cap(value);
        case "stroke-linejoin" -> look.join = join(value);
        case "stroke-miterlimit" -> look.miterLimit = (float) number(value);
        default -> {
          if (!PLAIN.contains(name) && !name.equals(own) && !name.matches("(?:data|aria)-.*")) {
            throw other(name);
          }
        }
      }
    }
    return look;
  }

  private static Color colour(String value) throws XMLStreamException {
    if (value.equals("none")) {
      return null;
    }
    if (!COLOUR.matcher(value).matches()) {
      throw other(value);
    }
    String hex = value.substring(1);
    return new Color(Integer.parseInt(hex.length() == 6 ? hex : hex.replaceAll(".", "$0$0"), 16));
  }

  private static float width(String value) throws XMLStreamException {
    double width = number(value);
    if (width < 0) {
      throw other(value);
    }
    return (float) width;
  }

  private static int rule(String value) throws XMLStreamException {
    return switch (value) {
      case "nonzero" -> Path2D.WIND_NON_ZERO;
      case "evenodd" -> Path2D.WIND_EVEN_ODD;
      default -> throw other(value);
    };
  }

  private static int cap(String value) throws XMLStreamException {
    return switch (value) {
      case "butt" -> BasicStroke.CAP_BUTT;
      case "round" -> BasicStroke.CAP_ROUND;
      case "square" -> BasicStroke.CAP_SQUARE;
      default -> throw other(value);
    };
  }

  private static int join(String value) throws XMLStreamException {
    return switch (value) {
      case "miter" -> BasicStroke.JOIN_MITER;
      case "round" -> BasicStroke.JOIN_ROUND;
      case "bevel" -> BasicStroke.JOIN_BEVEL;
      default -> throw other(value);
    };
  }
}
