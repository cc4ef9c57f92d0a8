package org.moveleaf.content;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.moveleaf.diagnostic.Diagnostic;
import org.moveleaf.diagnostic.Diagnostics;
import org.moveleaf.diagnostic.SourceText;
import org.moveleaf.model.Picture;

/**
 * Lets an SVG file pass only if it is nothing but a drawing: shapes, groups, gradients and text, no
 * script, no style sheet, no event, no address outside the file.
 */
final class SvgCheck {

  private static final String SVG = "http://www.w3.org/2000/svg";
  private static final Set<String> ELEMENTS =
      Set.of(
          "svg",
          "g",
          "path",
          "rect",
          "circle",
          "ellipse",
          "line",
          "polyline",
          "polygon",
          "title",
          "desc",
          "defs",
          "linearGradient",
          "radialGradient",
          "stop",
          "clipPath",
          "use",
          "text",
          "tspan",
          "symbol",
          "mask",
          "metadata");
  private static final Pattern LENGTH = Pattern.compile("([0-9]*\\.?[0-9]+)(px)?");

  private final String name;
  private final SourceText source;
  private final Diagnostics diagnostics;
  private boolean safe = true;

  private SvgCheck(String name, SourceText source, Diagnostics diagnostics) {
    this.name = name;
    this.source = source;
    this.diagnostics = diagnostics;
  }

  static Optional<Picture> read(String name, byte[] bytes, Diagnostics diagnostics) {
    SourceText source = new SourceText(name, new String(bytes, StandardCharsets.UTF_8));
    return new SvgCheck(name, source, diagnostics).read(bytes);
  }

  private Optional<Picture> read(byte[] bytes) {
    try {
      XMLStreamReader xml = factory().createXMLStreamReader(new ByteArrayInputStream(bytes));
      Optional<double[]> size = Optional.empty();
      while (xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
          if (size.isEmpty()) {
            size = Optional.of(size(xml));
          }
          element(xml);
        } else if (event == XMLStreamConstants.DTD
            || event == XMLStreamConstants.PROCESSING_INSTRUCTION) {
          refuse(xml, "a document type or processing instruction");
        }
      }
      return size.filter(each -> safe)
          .map(
              each ->
                  new Picture(
                      name,
                      "image/svg+xml",
                      (int) Math.ceil(each[0]),
                      (int) Math.ceil(each[1]),
                      bytes));
    } catch (XMLStreamException e) {
      int line = e.getLocation() == null ? 1 : Math.max(e.getLocation().getLineNumber(), 1);
      int at = source.startOfLine(line);
      diagnostics.add(
          Diagnostic.error("picture/refused", source.range(at, at), "not well-formed XML")
              .withHint("save the drawing again as plain SVG"));
      return Optional.empty();
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  private void element(XMLStreamReader xml) {
    if (!SVG.equals(xml.getNamespaceURI()) || !ELEMENTS.contains(xml.getLocalName())) {
      refuse(xml, "an element `" + xml.getLocalName() + "`");
    }
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      String attribute = xml.getAttributeLocalName(i).toLowerCase(Locale.ROOT);
      String value = xml.getAttributeValue(i).strip().toLowerCase(Locale.ROOT);
      boolean outside = attribute.equals("href") && !value.startsWith("#");
      boolean address = value.contains("url(") && !value.replace(" ", "").contains("url(#");
      if (attribute.startsWith("on") || outside || address || value.contains("javascript:")) {
        refuse(xml, "an attribute `" + attribute + "` that reaches out of the drawing");
      }
    }
  }

  /** Width and height as given, or those of the view box. */
  private double[] size(XMLStreamReader xml) {
    Matcher width = LENGTH.matcher(String.valueOf(xml.getAttributeValue(null, "width")));
    Matcher height = LENGTH.matcher(String.valueOf(xml.getAttributeValue(null, "height")));
    if (width.matches() && height.matches()) {
      return new double[] {Double.parseDouble(width.group(1)), Double.parseDouble(height.group(1))};
    }
    String[] box = String.valueOf(xml.getAttributeValue(null, "viewBox")).split("[\\s,]+");
    if (box.length == 4 && LENGTH.matcher(box[2]).matches() && LENGTH.matcher(box[3]).matches()) {
      return new double[] {Double.parseDouble(box[2]), Double.parseDouble(box[3])};
    }
    refuse(xml, "no `width` and `height`, and no `viewBox`");
    return new double[] {1, 1};
  }

  private void refuse(XMLStreamReader xml, String what) {
    safe = false;
    int at = source.startOfLine(xml.getLocation().getLineNumber());
    while (at < source.length() && source.text().charAt(at) == ' ') {
      at++;
    }
    diagnostics.add(
        Diagnostic.error("picture/refused", source.range(at, at), "the drawing has " + what)
            .withHint("save it as plain SVG, with paths and without scripts or links"));
  }
}
