package org.moveleaf.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.moveleaf.diagnostic.Diagnostic;
import org.moveleaf.diagnostic.Diagnostics;
import org.moveleaf.diagnostic.SourceText;

class YamlParserTest {

  private final Diagnostics diagnostics = new Diagnostics();

  private Optional<YamlNode> parse(String text) {
    return YamlParser.parse(new SourceText("t.yaml", text), diagnostics);
  }

  private YamlNode.Mapping mapping(String text) {
    return (YamlNode.Mapping) parse(text).orElseThrow();
  }

  private String onlyError(String text) {
    assertTrue(parse(text).isEmpty());
    Diagnostic only = diagnostics.sorted().get(0);
    return only.range() + " " + only.code();
  }

  @Test
  void leavesScalarsAsTheyAreTyped() {
    YamlNode.Mapping mapping = mapping("a: no\nb: 010\nc: 1:30\nd: 2026-11-20\ne: 1e3\n");
    assertEquals("no", ((YamlNode.Scalar) mapping.entries().get(0).value()).text());
    assertEquals("010", ((YamlNode.Scalar) mapping.entries().get(1).value()).text());
    assertEquals("1:30", ((YamlNode.Scalar) mapping.entries().get(2).value()).text());
    assertEquals("2026-11-20", ((YamlNode.Scalar) mapping.entries().get(3).value()).text());
    assertEquals("1e3", ((YamlNode.Scalar) mapping.entries().get(4).value()).text());
  }

  @Test
  void remembersPlacesBehindCharactersOutsideTheBasicPlane() {
    YamlNode.Mapping mapping = mapping("a: 🦴🦴\nb: [x, y]\n");
    YamlNode.Sequence list = (YamlNode.Sequence) mapping.entries().get(1).value();
    assertEquals("t.yaml:2:4", list.range().toString());
    assertEquals("t.yaml:2:8", list.items().get(1).range().toString());
  }

  @Test
  void tellsNothingFromAnEmptyText() {
    YamlNode.Mapping mapping = mapping("a:\nb: ~\nc: ''\n");
    assertTrue(((YamlNode.Scalar) mapping.entries().get(0).value()).isNothing());
    assertTrue(((YamlNode.Scalar) mapping.entries().get(1).value()).isNothing());
    assertEquals("text", mapping.entries().get(2).value().kind());
  }

  @Test
  void endsABlockAtItsLastWord() {
    YamlNode.Mapping mapping = mapping("a:\n  b: c\n\n\nd: e\n");
    YamlNode inner = mapping.entries().get(0).value();
    assertEquals(inner.range().start() + "b: c".length(), inner.range().end());
  }

  @Test
  void refusesDeepNesting() {
    assertEquals("t.yaml:1:17 yaml/too-deep", onlyError("[".repeat(5000)));
  }

  @Test
  void refusesASecondDocument() {
    assertEquals("t.yaml:2:1 yaml/second-document", onlyError("a: b\n---\nc: d\n"));
  }

  @Test
  void refusesAliases() {
    assertEquals("t.yaml:1:4 yaml/alias", onlyError("b: *x\n"));
  }

  @Test
  void refusesKeysThatAreNoText() {
    assertEquals("t.yaml:1:3 yaml/key", onlyError("? [a]\n: b\n"));
  }

  @Test
  void reportsTheSyntaxErrorWhereItIs() {
    assertEquals("t.yaml:2:4 yaml/syntax", onlyError("a: b\nc: [d\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "~ a: x\\nb: y~         | 1:1 blanks before the first field",
        "a: x\\n b: y           | 2:2 `b` begins farther in than `a` above it",
        "p:\\n   a: x\\n  b: y   | 3:3 `b` begins less far in than `a` above it",
        "p:\\n  a:1\\n  b: y     | 2:3 no blank after the colon",
        "p:\\n  a: x\\n  b:1\\nc: y | 3:3 no blank after the colon",
        "a = 2\\nb: y           | 1:1 `=` where a colon must stand",
        "a: \"x\\nb: y\\nc: \"\"   | 1:4 a quote that is not closed in its line",
        "a: 'x\\nb: y\\nc: it's   | 1:4 a quote that is not closed in its line",
        "a: [\"x]\\nb: \"y\"       | 1:5 a quote that is not closed in its line",
        "a: \"x\\n  y\"\\nb: [c    | 3:4 a bracket that is not closed with `]`",
        "a: \"x\\n  y\"\\n b: [c]  | 3:2 this does not fit to the lines above it",
        "a: \"The \"x\" y\"       | 1:9 a quote that ends the text before its end",
        "a: {b: \"x\" y}         | 1:10 a quote that ends the text before its end",
        "a: 'It's x'            | 1:7 an apostrophe that ends the text",
        "-a: x\\n  b: y          | 1:1 no blank after the dash",
      })
  void saysWhatWasTypedWrongWhereItIs(String text, String expected) {
    onlyError(text.replace("\\n", "\n") + "\n");
    Diagnostic only = diagnostics.sorted().get(0);
    assertEquals(
        expected, only.range().line() + ":" + only.range().column() + " " + only.message());
  }

  @Test
  void takesAnEmptyFileForNothing() {
    assertTrue(((YamlNode.Scalar) parse("").orElseThrow()).isNothing());
  }
}
