package org.moveleaf.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** What every drawing keeps to, so that all browsers and the PDF engine draw it alike. */
public final class SvgRules {

  private static final Set<String> SHAPE =
      Set.of("class", "fill", "fill-opacity", "stroke", "stroke-width");
  private static final Map<String, Set<String>> ATTRIBUTES =
      Map.of(
          "svg", Set.of("xmlns", "viewBox", "width", "height", "overflow", "preserveAspectRatio"),
          "style", Set.of(),
          "g",
              Set.of(
                  "class",
                  "fill",
                  "stroke",
                  "stroke-width",
                  "stroke-linecap",
                  "stroke-linejoin",
                  "transform"),
          "path", with(SHAPE, "d"),
          "ellipse", with(SHAPE, "cx", "cy", "rx", "ry"));

  /** Corners are rounded to whole units; more than that is a border that does not meet itself. */
  private static final double ROUNDING = 2;

  /** The longest side of anything that could be meant: seven metres at the largest zoom. */
  private static final int LARGEST = 14_000;

  private SvgRules() {}

  private static Set<String> with(Set<String> some, String... others) {
    Set<String> all = new HashSet<>(some);
    all.addAll(List.of(others));
    return all;
  }

  /** Fails if a drawing breaks a rule. */
  public static void assertKept(String svg, String what) {
    assertFalse(svg.contains("NaN") || svg.contains("Infinity"), what);
    Element root = parse(svg).getDocumentElement();
    assertEquals("svg", root.getTagName(), what);
    for (Element each : elements(root)) {
      assertTrue(ATTRIBUTES.containsKey(each.getTagName()), what + ": " + each.getTagName());
      NamedNodeMap attributes = each.getAttributes();
      for (int i = 0; i < attributes.getLength(); i++) {
        String name = attributes.item(i).getNodeName();
        assertTrue(
            ATTRIBUTES.get(each.getTagName()).contains(name),
            () -> what + ": " + each.getTagName() + " has " + name);
      }
      if (each.getTagName().equals("path")) {
        assertPathKept(each, what);
      }
    }
    assertSane(root, what);
  }

  private static void assertPathKept(Element path, String what) {
    boolean filled = !inherited(path, "fill").equals("none");
    for (PathData.Subpath each : PathData.parse(path.getAttribute("d"))) {
      assertTrue(each.reach() < LARGEST, () -> what + " reaches " + each.reach());
      if (filled) {
        assertTrue(each.closed(), () -> what + " is open: " + path.getAttribute("d"));
        assertTrue(each.gap() <= ROUNDING, () -> what + " gapes by " + each.gap());
      }
    }
  }

  private static String inherited(Element element, String attribute) {
    for (Node node = element; node instanceof Element each; node = node.getParentNode()) {
      if (each.hasAttribute(attribute)) {
        return each.getAttribute(attribute);
      }
    }
    return "black";
  }

  private static void assertSane(Element root, String what) {
    String[] box = root.getAttribute("viewBox").split(" ");
    assertEquals(4, box.length, what);
    for (int i = 2; i < 4; i++) {
      int side = Integer.parseInt(box[i]);
      assertTrue(side > 40 && side < LARGEST, () -> what + " is " + side);
    }
    for (String side : List.of("width", "height")) {
      assertTrue(Integer.parseInt(root.getAttribute(side)) > 0, what);
    }
  }

  /** The widths of all lines of a drawing, in its units. */
  public static List<Double> strokeWidths(String svg) {
    List<Double> widths = new ArrayList<>();
    for (Element each : elements(parse(svg).getDocumentElement())) {
      if (each.hasAttribute("stroke-width")) {
        widths.add(Double.valueOf(each.getAttribute("stroke-width")));
      }
    }
    return widths;
  }

  private static List<Element> elements(Element root) {
    List<Element> all = new ArrayList<>();
    all.add(root);
    NodeList below = root.getElementsByTagName("*");
    for (int i = 0; i < below.getLength(); i++) {
      all.add((Element) below.item(i));
    }
    return all;
  }

  private static Document parse(String svg) {
    try {
      return DocumentBuilderFactory.newDefaultInstance()
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(svg)));
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new AssertionError("not well formed: " + svg, e);
    }
  }
}
