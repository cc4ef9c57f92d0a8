package org.moveleaf.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * The handbook of {@link PeerBook} as Typst's markup: the same words, pictures, tables, links and
 * numbers of pages, about as large, without colours and frames.
 */
final class TypstBook {

  private static final String HEAD =
      """
      #set document(title: "Handbook")
      #set page("a4", margin: 20mm, numbering: "1", header: [Handbook #h(1fr) Exercises])
      #set text(11.5pt, lang: "en", font: ("Atkinson Hyperlegible Next", "DejaVu Sans"))
      #set par(leading: .55em, spacing: .8em)
      """;

  private static final Pattern MILLIMETRES = Pattern.compile("width: ([0-9.]+)mm");

  private final StringBuilder out = new StringBuilder(HEAD);

  private TypstBook() {}

  /**
   * Writes it beside the page.
   *
   * @param book the page of {@link PeerBook}
   * @return the file
   */
  static Path write(Path book) throws IOException {
    TypstBook typst = new TypstBook();
    Element body = Jsoup.parse(Files.readString(book), "", Parser.xmlParser()).selectFirst("body");
    typst.blocks(body);
    return Files.writeString(book.resolveSibling("book.typ"), typst.out);
  }

  private void blocks(Element parent) {
    parent.children().forEach(this::block);
  }

  private void block(Element element) {
    if (element.hasAttr("data-part")) {
      out.append("#pagebreak(weak: true)\n");
    }
    switch (element.tagName()) {
      case "h1", "h2", "h3", "h4", "h5" -> {
        out.append(String.format("#heading(level: %s)[", element.tagName().substring(1)));
        words(element);
        out.append(']').append(label(element)).append("\n\n");
      }
      case "ol", "ul" -> {
        out.append(element.tagName().equals("ol") ? "#enum(" : "#list(");
        for (Element item : element.children()) {
          content(item);
          out.append(", ");
        }
        out.append(")\n\n");
      }
      case "table" -> table(element);
      case "img" -> {
        picture(element);
        out.append("\n\n");
      }
      default -> {
        if (isRow(element)) {
          row(element);
        } else if (element.children().stream().anyMatch(TypstBook::isBlock)) {
          place(element);
          blocks(element);
        } else {
          place(element);
          out.append("#par[");
          words(element);
          out.append("]\n\n");
        }
      }
    }
  }

  /** An anchor for what is referred to and is no heading. */
  private void place(Element element) {
    if (element.hasAttr("id")) {
      out.append("#metadata(none)").append(label(element)).append('\n');
    }
  }

  private static String label(Element element) {
    return element.hasAttr("id") ? " #label(" + quoted(element.id()) + ")" : "";
  }

  private static boolean isBlock(Element element) {
    return element.tagName().matches("p|div|h[1-5]|ol|ul|table|section");
  }

  private static boolean isRow(Element element) {
    return element.className().matches("beside|halves|stage-row|fit|cells|entry");
  }

  private void row(Element element) {
    String columns =
        element.children().stream()
            .map(each -> millimetres(each).map(mm -> mm + "mm").orElse("1fr"))
            .collect(Collectors.joining(", "));
    out.append("#grid(columns: (").append(columns).append(",), column-gutter: 4mm, ");
    for (Element cell : element.children()) {
      content(cell);
      out.append(", ");
    }
    out.append(")\n\n");
  }

  private void table(Element element) {
    int columns = element.select("tr").stream().mapToInt(Element::childrenSize).max().orElse(1);
    out.append("#table(columns: ").append(columns).append(", ");
    for (Element row : element.select("tr")) {
      for (Element cell : row.children()) {
        content(cell);
        out.append(", ");
      }
      out.append("[], ".repeat(columns - row.childrenSize()));
    }
    out.append(")\n\n");
  }

  private void content(Element element) {
    out.append('[');
    if (element.children().stream().anyMatch(TypstBook::isBlock)) {
      blocks(element);
    } else {
      words(element);
    }
    out.append(']');
  }

  private void words(Element parent) {
    for (Node each : parent.childNodes()) {
      if (each instanceof TextNode text) {
        out.append('#').append(quoted(text.getWholeText().replaceAll("\\s+", " "))).append(';');
      } else if (each instanceof Element element) {
        word(element);
      }
    }
  }

  private void word(Element element) {
    if (element.hasAttr("data-h")) {
      if (element.hasClass("leader")) {
        words(element);
        out.append("#box(width: 1fr, repeat[.]) ");
      }
      String target = quoted(element.attr("data-h").substring(1));
      String[] around = (element.attr("data-page") + " ").split("#", 2);
      out.append('#').append(quoted(around[0].stripTrailing())).append("; ");
      out.append("#context counter(page).at(label(").append(target).append(")).first(); ");
      out.append('#').append(quoted(around[around.length - 1].strip())).append(';');
      return;
    }
    switch (element.tagName()) {
      case "strong", "em" -> {
        out.append(element.tagName().equals("em") ? "#emph[" : "#strong[");
        words(element);
        out.append("];");
      }
      case "a" -> {
        String href = element.attr("href");
        String target =
            href.startsWith("#") ? "label(" + quoted(href.substring(1)) + ")" : quoted(href);
        out.append("#link(").append(target).append(")[");
        words(element);
        out.append("];");
      }
      case "img" -> picture(element);
      case "br" -> out.append("#linebreak();");
      default -> words(element);
    }
  }

  private void picture(Element image) {
    out.append("#image(").append(quoted(image.attr("src")));
    millimetres(image).ifPresent(mm -> out.append(", width: ").append(mm).append("mm"));
    out.append(", alt: ").append(quoted(image.attr("alt"))).append(");");
  }

  private static Optional<String> millimetres(Element element) {
    Matcher matcher = MILLIMETRES.matcher(element.attr("style"));
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
