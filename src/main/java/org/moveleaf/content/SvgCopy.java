package org.moveleaf.content;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;

/**
 * A drawing as drawing programs save it, made into one that everything can draw: without what is
 * for the program alone, what its style sheet says at each element, and colours in the notation
 * that all engines take.
 */
final class SvgCopy {

  private static final String XLINK = "http://www.w3.org/1999/xlink";
  private static final String XML = "http://www.w3.org/XML/1998/namespace";

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
    String own = all.getOrDefault("style", "");
    style.putAll(SvgSheet.declarations(own));
    boolean plain = sheet.isEmpty() && !SvgSheet.saysAnythingTwice(own);
    plain &= !SvgPaint.write(all, all);
    plain &= !SvgPaint.write(style, all);
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
