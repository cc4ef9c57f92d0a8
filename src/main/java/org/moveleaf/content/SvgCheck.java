package org.moveleaf.content;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.moveleaf.diagnostic.Diagnostic;
import org.moveleaf.diagnostic.Diagnostics;
import org.moveleaf.diagnostic.SourceRange;
import org.moveleaf.diagnostic.SourceText;
import org.moveleaf.model.Picture;

/**
 * Lets an SVG file pass only if it is nothing but a drawing: shapes, groups, gradients and text, no
 * script, no event, no address outside the file. What drawing programs note in it for themselves is
 * left out.
 */
final class SvgCheck {

  private static final String SVG = "http://www.w3.org/2000/svg";
  private static final String XHTML = "http://www.w3.org/1999/xhtml";
  private static final String PLAIN =
      "save it as plain SVG, with paths and without scripts or links";
  private static final String UNEDITABLE =
      "save it without what its program keeps to edit it further, as plain SVG";
  private static final String PICTURE =
      "what is in it cannot be drawn everywhere; save the whole as PNG, large enough for paper";
  private static final Set<String> EFFECTS = Set.of("image", "filter", "pattern");
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
          "mask");
  private static final Pattern LENGTH = Pattern.compile("([0-9]++(?:\\.[0-9]++)?|\\.[0-9]++)(px)?");

  /** A document type that declares something, and does not only say that this is SVG. */
  private static final Pattern ENTITIES = Pattern.compile("<!DOCTYPE[^>\\[]*\\[");

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
  private int depth;

  /** Width and height, once the root has been seen. */
  private double[] size;

  /** The line of the first words. */
  private OptionalInt text = OptionalInt.empty();

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
    byte[] drawn = bytes;
    try {
      SvgCopy copy = new SvgCopy(sheet());
      XMLStreamReader xml = factory().createXMLStreamReader(new StringReader(source.text()));
      while (xml.hasNext() && safe && !references.areTooMany()) {
        if (!UTF_8.matcher(String.valueOf(xml.getCharacterEncodingScheme())).matches()) {
          refuse(xml, "an encoding other than UTF-8");
        }
        xml.next();
        take(xml, copy);
      }
      if (safe) {
        references.flaw().ifPresent(what -> refuseAt(1, what, PLAIN));
        drawn = copy.bytes(bytes);
      }
    } catch (XMLStreamException e) {
      int line = e.getLocation() == null ? 1 : Math.max(e.getLocation().getLineNumber(), 1);
      malformed(line);
    }
    if (!safe || size == null) {
      return Optional.empty();
    }
    text.ifPresent(this::reportText);
    int width = (int) Math.ceil(size[0]);
    int height = (int) Math.ceil(size[1]);
    return Optional.of(new Picture(name, "image/svg+xml", width, height, drawn));
  }

  /** Looks at what a reader has come to, and takes it over. */
  private void take(XMLStreamReader xml, SvgCopy copy) throws XMLStreamException {
    switch (xml.getEventType()) {
      case XMLStreamConstants.START_ELEMENT -> begin(xml, copy);
      case XMLStreamConstants.END_ELEMENT -> {
        depth--;
        references.end();
        copy.end();
      }
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
        if (depth > 0) {
          copy.text(xml.getText());
        }
      }
      case XMLStreamConstants.DTD -> {
        if (ENTITIES.matcher(source.text()).find()) {
          refuse(xml, "entities of its own", UNEDITABLE);
        }
        copy.leaveOut();
      }
      case XMLStreamConstants.PROCESSING_INSTRUCTION -> {
        if (xml.getPITarget().startsWith("xml")) {
          refuse(xml, "a processing instruction `" + xml.getPITarget() + "`");
        }
        copy.leaveOut();
      }
      case XMLStreamConstants.ENTITY_REFERENCE ->
          refuse(xml, "an entity `&" + xml.getLocalName() + ";`");
      default -> {
        // Comments, and where the file begins and ends.
      }
    }
  }

  private void begin(XMLStreamReader xml, SvgCopy copy) throws XMLStreamException {
    if (size == null) {
      size = size(xml);
    }
    if (depth > 0 && isForPrograms(xml)) {
      skip(xml);
      copy.leaveOut();
      return;
    }
    if (++depth > MAX_DEPTH) {
      refuse(xml, "more than " + MAX_DEPTH + " groups in one another");
    }
    Map<String, String> attributes = copy.attributes(xml);
    element(xml, attributes);
    if (copy.isTooLong()) {
      refuse(xml, "a style sheet that makes it longer than " + SvgCopy.LONGEST + " letters");
    }
    if (safe) {
      copy.start(xml, attributes);
    }
  }

  /** What its style elements say; what cannot be taken over is reported. */
  private SvgSheet sheet() throws XMLStreamException {
    SvgSheet sheet = new SvgSheet();
    XMLStreamReader xml = factory().createXMLStreamReader(new StringReader(source.text()));
    while (xml.hasNext() && safe) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT && isStyle(xml)) {
        int line = xml.getLocation().getLineNumber();
        sheet.add(xml.getElementText());
        sheet.flaw().ifPresent(what -> refuseAt(line, what, PLAIN));
      }
    }
    return sheet;
  }

  private static boolean isStyle(XMLStreamReader xml) {
    return SVG.equals(xml.getNamespaceURI()) && xml.getLocalName().equals("style");
  }

  /**
   * Notes of a drawing program, which nothing is drawn from, and style sheets, which have been
   * read.
   */
  private static boolean isForPrograms(XMLStreamReader xml) {
    String space = String.valueOf(xml.getNamespaceURI());
    return space.equals(SVG)
        ? isStyle(xml) || xml.getLocalName().equals("metadata")
        : !space.equals(XHTML) && xml.getNamespaceURI() != null;
  }

  private static void skip(XMLStreamReader xml) throws XMLStreamException {
    for (int depth = 1; depth > 0; ) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      }
    }
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

  /** Looks at an element as it will be drawn. */
  private void element(XMLStreamReader xml, Map<String, String> attributes) {
    String element = xml.getLocalName();
    references.start(attributes.getOrDefault("id", ""));
    if (!SVG.equals(xml.getNamespaceURI()) || !ELEMENTS.contains(element)) {
      String hint = EFFECTS.contains(element) ? PICTURE : PLAIN;
      refuse(xml, "an element `" + element + "`", hint);
      return;
    }
    if (element.equals("text") && text.isEmpty()) {
      text = OptionalInt.of(xml.getLocation().getLineNumber());
    }
    attributes.forEach((name, value) -> attribute(xml, name, value.strip()));
  }

  private void attribute(XMLStreamReader xml, String name, String typed) {
    String attribute = name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT);
    boolean link = attribute.equals("href");
    if (attribute.startsWith("on")) {
      refuse(xml, "an attribute `" + attribute + "` that runs a script");
    } else if (typed.length() > MAX_ATTRIBUTE) {
      refuse(xml, "an attribute `" + attribute + "` of more than " + MAX_ATTRIBUTE + " letters");
    } else if (attribute.equals("base")
        || link && !typed.startsWith("#")
        || !WORDS.contains(attribute) && SvgValues.reachOut(typed)) {
      refuse(xml, "an attribute `" + attribute + "` that reaches out of the drawing");
    } else if (!WORDS.contains(attribute) && SvgValues.unknownFunction(typed).isPresent()) {
      String function = SvgValues.unknownFunction(typed).get();
      refuse(
          xml,
          "an attribute `" + attribute + "` with `" + function + "(…)`, which not all can draw",
          "save it as plain SVG, with colours such as `#1c6b53` (sRGB)");
    } else if (link && xml.getLocalName().equals("use")) {
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
    refuse(xml, what, PLAIN);
  }

  private void refuse(XMLStreamReader xml, String what, String hint) {
    refuseAt(xml.getLocation().getLineNumber(), what, hint);
  }

  private void refuseAt(int line, String what, String hint) {
    safe = false;
    diagnostics.add(
        Diagnostic.error("picture/refused", at(line), "the drawing has " + what).withHint(hint));
  }

  /** Readers and printers have other fonts than who drew it. */
  private void reportText(int line) {
    diagnostics.add(
        Diagnostic.warning(
                "picture/live-text",
                at(line),
                "the drawing has words that take whatever font is at hand, and may be cut")
            .withHint(
                "turn them into paths; drawing programs call it outlines, or object to path"));
  }

  private SourceRange at(int line) {
    int at = source.startOfLine(line);
    while (at < source.length() && source.text().charAt(at) == ' ') {
      at++;
    }
    return source.range(at, at);
  }
}
