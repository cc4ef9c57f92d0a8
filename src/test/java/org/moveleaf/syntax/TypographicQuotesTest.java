package org.moveleaf.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.moveleaf.diagnostic.Diagnostic;
import org.moveleaf.diagnostic.Diagnostics;
import org.moveleaf.diagnostic.SourceText;

class TypographicQuotesTest {

  @Test
  void quotesAroundAWholeValueAreReported() {
    assertEquals(List.of("yaml/typographic-quotes"), codes("“Knee lift”"));
  }

  @Test
  void quotesWithinStraightOnesAreMeant() {
    assertEquals(List.of(), codes("'“Knee lift”'"));
    assertEquals(List.of(), codes("\"“Knee lift”\""));
  }

  @Test
  void quotesAroundAPartAreMeant() {
    assertEquals(List.of(), codes("“Knee” lift"));
    assertEquals(List.of(), codes("“Knees” and “hips”"));
  }

  private static List<String> codes(String title) {
    Diagnostics diagnostics = new Diagnostics();
    YamlParser.parse(new SourceText("a.yaml", "title: " + title + "\n"), diagnostics);
    return diagnostics.sorted().stream().map(Diagnostic::code).map(Object::toString).toList();
  }
}
