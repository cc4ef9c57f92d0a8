package org.moveleaf.content;

import java.io.StringReader;
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
  private static final Pattern LENGTH = Pattern.compile("([0-9]++(?:\\.[0-9]++)?|\\.[0-9]++)(px)?");

  private static final Pattern UTF_8 =
      Pattern.compile("null|utf-8|us-ascii", Pattern.CASE_INSENSITIVE);

  /** Attributes that no program draws from. */
  private static final Set<String> WORDS =
      Set.of("id", "class", "d", "aria-label", "aria-labelledby", "role", "lang", "label");

  private static final int MAX_DEPTH = 32;
  private static final int MAX_SIDE = 20_000;
  private static final int MAX_ATTRIBUTE = 500_000;

  private final String name;
  private final SourceText source;
  private final Diagnostics diagnostics;
  private final SvgReferences references = new SvgReferences();
  private boolean safe = true;

  private SvgCheck(String name, SourceText source, Diagnostics diagnostics) {
    this.name = name;
    this.source = source;
    this.diagnostics = diagnostics;
  }

  static Optional<Picture> read(String name, byte[] bytes, Diagnostics diagnostics) {
    SourceText source =
        new SourceText(name, withoutMark(new String(bytes, StandardCharsets.UTF_8)));
    if (source.text().indexOf('\uFFFD') >= 0) {
      new SvgCheck(name, source, diagnostics)
          .malformed(source.lineOf(source.text().indexOf('\uFFFD')));
      return Optional.empty();
    }
    return new SvgCheck(name, source, diagnostics).read(bytes);
  }

  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private Optional<Picture> read(byte[] bytes) {
    Optional<double[]> size = Optional.empty();
    try {
      XMLStreamReader xml = factory().createXMLStreamReader(new StringReader(source.text()));
      int depth = 0;
      while (xml.hasNext() && safe) {
        if (!UTF_8.matcher(String.valueOf(xml.getCharacterEncodingScheme())).matches()) {
          refuse(xml, "an encoding other than UTF-8");
        }
        int event = xml.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
          if (size.isEmpty()) {
            size = Optional.of(size(xml));
          }
          if (++depth > MAX_DEPTH) {
            refuse(xml, "more than " + MAX_DEPTH + " groups in one another");
          }
          element(xml);
        } else if (event == XMLStreamConstants.END_ELEMENT) {
          depth--;
          references.end();
        } else if (event == XMLStreamConstants.DTD
            || event == XMLStreamConstants.PROCESSING_INSTRUCTION) {
          refuse(xml, "a document type or processing instruction");
        } else if (event == XMLStreamConstants.ENTITY_REFERENCE) {
          refuse(xml, "an entity `&" + xml.getLocalName() + ";`");
        }
      }
      if (safe) {
        references.flaw().ifPresent(what -> refuseAt(1, what));
      }
    } catch (XMLStreamException e) {
      int line = e.getLocation() == null ? 1 : Math.max(e.getLocation().getLineNumber(), 1);
      malformed(line);
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
  }

  private void malformed(int line) {
    safe = false;
    int at = source.startOfLine(line);
    diagnostics.add(
        Diagnostic.error("picture/refused", source.range(at, at), "not well-formed XML")
            .withHint("save the drawing again as plain SVG"));
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    return factory;
  }

  private void element(XMLStreamReader xml) {
    String element = xml.getLocalName();
    String id = xml.getAttributeValue(null, "id");
    references.start(id == null ? "" : id);
    if (!SVG.equals(xml.getNamespaceURI()) || !ELEMENTS.contains(element)) {
      refuse(xml, "an element `" + element + "`");
      return;
    }
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      attribute(xml, i, element);
    }
  }

  private void attribute(XMLStreamReader xml, int index, String element) {
    String attribute = xml.getAttributeLocalName(index).toLowerCase(Locale.ROOT);
    String typed = xml.getAttributeValue(index).strip();
    boolean link = attribute.equals("href");
    if (attribute.startsWith("on")) {
      refuse(xml, "an attribute `" + attribute + "` that runs a script");
    } else if (typed.length() > MAX_ATTRIBUTE) {
      refuse(xml, "an attribute `" + attribute + "` of more than " + MAX_ATTRIBUTE + " letters");
    } else if (attribute.equals("base")
        || link && !typed.startsWith("#")
        || !WORDS.contains(attribute) && SvgValues.reachOut(typed)) {
      refuse(xml, "an attribute `" + attribute + "` that reaches out of the drawing");
    } else if (link && element.equals("use")) {
      references.copy(typed.substring(1));
    } else if (link) {
      references.use(typed.substring(1));
    } else {
      references.attribute(typed);
    }
  }

  private double[] size(XMLStreamReader xml) {
    Matcher width = LENGTH.matcher(String.valueOf(xml.getAttributeValue(null, "width")));
    Matcher height = LENGTH.matcher(String.valueOf(xml.getAttributeValue(null, "height")));
    if (width.matches() && height.matches()) {
      return sound(xml, width.group(1), height.group(1));
    }
    String[] box = String.valueOf(xml.getAttributeValue(null, "viewBox")).split("[\\s,]+");
    if (box.length == 4 && LENGTH.matcher(box[2]).matches() && LENGTH.matcher(box[3]).matches()) {
      return sound(xml, box[2], box[3]);
    }
    refuse(xml, "no `width` and `height`, and no `viewBox`");
    return new double[] {1, 1};
  }

  private double[] sound(XMLStreamReader xml, String width, String height) {
    double[] size = {Double.parseDouble(width), Double.parseDouble(height)};
    if (Math.min(size[0], size[1]) < 1 || Math.max(size[0], size[1]) > MAX_SIDE) {
      refuse(xml, "a size of " + width + " by " + height);
    }
    return size;
  }

  private void refuse(XMLStreamReader xml, String what) {
    refuseAt(xml.getLocation().getLineNumber(), what);
  }

  private void refuseAt(int line, String what) {
    safe = false;
    int at = source.startOfLine(line);
    while (at < source.length() && source.text().charAt(at) == ' ') {
      at++;
    }
    diagnostics.add(
        Diagnostic.error("picture/refused", source.range(at, at), "the drawing has " + what)
            .withHint("save it as plain SVG, with paths and without scripts or links"));
  }
}
