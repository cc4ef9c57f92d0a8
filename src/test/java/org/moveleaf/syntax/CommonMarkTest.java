package org.moveleaf.syntax;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.moveleaf.diagnostic.Diagnostics;
import org.moveleaf.diagnostic.SourceText;
import org.moveleaf.testing.Golden;
import org.moveleaf.testing.PlainHtml;
import org.moveleaf.testing.TestProject;

/**
 * All examples of the CommonMark specification, https://spec.commonmark.org/0.31.2/, through our
 * way from Markdown to markup. What comes out otherwise stands in {@code differences.txt} with what
 * is reported to the writer.
 */
class CommonMarkTest {

  private static final Path CASES = Path.of("src/test/cases/commonmark");
  private static final Pattern PIECE =
      Pattern.compile(
          "^(?:#+ (?<title>[^\n]+)|`{32} example[^\n]*\n(?<markdown>.*?)^\\.\n(?<html>.*?)^`{32}$)",
          Pattern.MULTILINE | Pattern.DOTALL);

  private record Example(int number, String section, String markdown, String html) {}

  private static List<Example> examples() {
    List<Example> examples = new ArrayList<>();
    String section = "";
    Matcher matcher = PIECE.matcher(TestProject.read(CASES.resolve("spec.txt")));
    while (matcher.find()) {
      if (matcher.group("title") != null) {
        section = matcher.group("title");
      } else {
        examples.add(
            new Example(
                examples.size() + 1,
                section,
                matcher.group("markdown").replace('→', '\t'),
                matcher.group("html").replace('→', '\t')));
      }
    }
    return examples;
  }

  @Test
  void whatDiffersIsListed() throws IOException {
    List<Example> examples = examples();
    List<String> lines = new ArrayList<>();
    for (Example each : examples) {
      Diagnostics diagnostics = new Diagnostics();
      String html =
          PlainHtml.of(MarkdownParser.parse(new SourceText("t.md", each.markdown), diagnostics));
      if (!normal(html).equals(normal(each.html))) {
        TreeSet<String> codes =
            diagnostics.sorted().stream()
                .map(found -> found.code().toString())
                .collect(Collectors.toCollection(TreeSet::new));
        lines.add(
            "%3d %s: %s"
                .formatted(
                    each.number,
                    each.section,
                    codes.isEmpty()
                        ? "unreported\n    want " + normal(each.html) + "\n    have " + normal(html)
                        : String.join(", ", codes)));
      }
    }
    lines.add(
        0,
        "%d of %d examples come out as the specification has them.\n"
            .formatted(examples.size() - lines.size(), examples.size()));
    Golden.assertMatches(CASES.resolve("differences.txt"), String.join("\n", lines) + "\n");
  }

  /** Addresses are escaped when they are resolved, not when they are read. */
  private static String unescaped(String address) {
    try {
      return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return address;
    }
  }

  /**
   * White space between blocks, anchors of headings and the type of quotation marks are our own.
   */
  private static String normal(String html) {
    Document document = Jsoup.parseBodyFragment(html);
    document.outputSettings().prettyPrint(false);
    for (Element heading : document.select("h1, h2, h3, h4, h5, h6")) {
      heading.removeAttr("id");
    }
    document.select("[class]").removeAttr("class");
    document.select("img").removeAttr("width").removeAttr("height");
    for (Element link : document.select("a[href], img[src]")) {
      String name = link.hasAttr("href") ? "href" : "src";
      link.attr(name, unescaped(link.attr(name)));
    }
    return document
        .body()
        .html()
        .replaceAll("[\u2018\u2019]", "'")
        .replaceAll("[\u201c\u201d]", "\"")
        .replace("&quot;", "\"")
        .replaceAll("\\s*\n\\s*", "\n")
        .replaceAll(">\n+<", "><")
        .replaceAll("\n+<(/?(p|li|ul|ol|blockquote|h\\d|pre|hr))", "<$1")
        .replaceAll("(<(/?(p|li|ul|ol|blockquote|h\\d)|br)[^>]*>)\n+", "$1")
        .strip();
  }
}
