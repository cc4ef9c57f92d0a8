package org.moveleaf.content;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;
import org.moveleaf.model.CssColour;

/**
 * A drawing as drawing programs save it, made into one that everything can draw: without what is
 * for the program alone, what its style sheet says at each element, and colours in the notation
 * that all engines take.
 */
final class SvgCopy {

  private static final String XLINK = "http://www.w3.org/1999/xlink";
  private static final String XML = "http://www.w3.org/XML/1998/namespace";

  /** The properties that take a colour, and those that say how clear it is. */
  private static final SortedMap<String, String> OPACITIES =
      new TreeMap<>(
          Map.of(
              "fill", "fill-opacity",
              "stroke", "stroke-opacity",
              "stop-color", "stop-opacity"));

  /** The notations of a colour that the print engine knows. */
  private static final Pattern USUAL =
      Pattern.compile("#(\\w{3}|\\w{6})|rgb\\([^()/,]*,[^()/,]*,[^()/,]*\\)");

  /** Twice what a file may have. */
  static final int LONGEST = 16 << 20;

  private final SvgSheet sheet;
  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter out;
  private boolean differs;
  private boolean begun;

  SvgCopy(SvgSheet sheet) throws XMLStreamException {
    this.sheet = sheet;
    this.differs = !sheet.isEmpty();
    this.out = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
  }

  /** Whether what a style sheet says has been written out so often that it fills the memory. */
  boolean isTooLong() {
    return text.getBuffer().length() > LONGEST;
  }

  /** Notes that something has been left out. */
  void leaveOut() {
    differs = true;
  }

  /** Begins the element that a reader is at. */
  void start(XMLStreamReader xml, Map<String, String> attributes) throws XMLStreamException {
    out.writeStartElement(xml.getLocalName());
    if (!begun) {
      begun = true;
      out.writeDefaultNamespace(xml.getNamespaceURI());
      out.writeNamespace("xlink", XLINK);
    }
    for (Map.Entry<String, String> each : attributes.entrySet()) {
      write(each.getKey(), each.getValue());
    }
  }

  private void write(String name, String value) throws XMLStreamException {
    if (name.startsWith("xlink:")) {
      out.writeAttribute("xlink", XLINK, name.substring(6), value);
    } else if (name.startsWith("xml:")) {
      out.writeAttribute("xml", XML, name.substring(4), value);
    } else {
      out.writeAttribute(name, value);
    }
  }

  /** What the element that a reader is at will have, by name with its usual prefix. */
  Map<String, String> attributes(XMLStreamReader xml) {
    Map<String, String> all = new LinkedHashMap<>();
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      String space = xml.getAttributeNamespace(i);
      if (space == null || space.isEmpty()) {
        all.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
      } else if (space.equals(XLINK)) {
        all.put("xlink:" + xml.getAttributeLocalName(i), xml.getAttributeValue(i));
      } else if (space.equals(XML)) {
        all.put("xml:" + xml.getAttributeLocalName(i), xml.getAttributeValue(i));
      } else {
        leaveOut();
      }
    }
    Map<String, String> style =
        sheet.of(xml.getLocalName(), all.getOrDefault("id", ""), all.getOrDefault("class", ""));
    style.putAll(SvgSheet.declarations(all.getOrDefault("style", "")));
    boolean plain = sheet.isEmpty();
    plain &= !paint(all, all);
    plain &= !paint(style, all);
    if (!plain) {
      differs = true;
      all.remove("class");
      all.remove("style");
      if (!style.isEmpty()) {
        all.put(
            "style",
            style.entrySet().stream()
                .map(each -> each.getKey() + ": " + each.getValue())
                .collect(Collectors.joining("; ")));
      }
    }
    return all;
  }

  /**
   * Writes colours in the notation that all engines take.
   *
   * @param said attributes or declarations
   * @param attributes where it stands how clear a colour is, if the declarations do not say so
   * @return whether one was written anew
   */
  private static boolean paint(Map<String, String> said, Map<String, String> attributes) {
    boolean painted = false;
    for (Map.Entry<String, String> each : OPACITIES.entrySet()) {
      String value = said.getOrDefault(each.getKey(), "");
      CssColour paint = CssColour.parse(value).orElse(null);
      if (paint != null && !USUAL.matcher(value.strip()).matches()) {
        painted = true;
        said.put(each.getKey(), paint.colour().hex());
        if (paint.alpha() < 1) {
          String opacity = each.getValue();
          String clear = said.getOrDefault(opacity, attributes.getOrDefault(opacity, "1"));
          said.put(opacity, paint.opacity(clear));
        }
      }
    }
    return painted;
  }

  void text(String words) throws XMLStreamException {
    out.writeCharacters(words);
  }

  void end() throws XMLStreamException {
    out.writeEndElement();
  }

  /**
   * The drawing.
   *
   * @param original what it was read from, which is as good where nothing differs
   */
  byte[] bytes(byte[] original) throws XMLStreamException {
    out.flush();
    return differs ? text.toString().getBytes(StandardCharsets.UTF_8) : original;
  }
}
