package org.moveleaf.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DiagnosticsTest {

  private final SourceText source = new SourceText("x.md", "word ".repeat(200));
  private final Diagnostics diagnostics = new Diagnostics();

  private Diagnostic error(String code, int at) {
    return Diagnostic.error(code, source.range(at, at + 1), "a message");
  }

  @Test
  void ofOneKindInOneFileAHundredAreKept() {
    for (int i = 0; i < 150; i++) {
      diagnostics.add(error("a/b", i));
    }
    diagnostics.add(error("a/c", 0));
    diagnostics.add(Diagnostic.error("a/b", SourceText.absent("y.md").start(), "a message"));
    assertEquals(102, diagnostics.count(Severity.ERROR));
    assertEquals(0, diagnostics.count(Severity.WARNING));
  }

  @Test
  void whatIsFoundEachTimeThatAFileIsReadIsKeptOnce() {
    for (int i = 0; i < 150; i++) {
      SourceText again = new SourceText(source.path(), source.text());
      diagnostics.add(Diagnostic.error("a/b", again.range(0, 1), "a message"));
    }
    diagnostics.add(error("a/b", 0));
    diagnostics.add(error("a/b", 1));
    SourceText changed = new SourceText(source.path(), "other words");
    diagnostics.add(Diagnostic.error("a/b", changed.range(0, 1), "a message"));
    assertEquals(3, diagnostics.count(Severity.ERROR));
  }

  @Test
  void theyAreSortedByPlaceWeightCodeAndMessage() {
    SourceRange at = source.range(5, 6);
    List<Diagnostic> sorted =
        List.of(
            error("c/c", 0),
            Diagnostic.error("c/c", source.range(5, 5), "a message"),
            error("b/b", 5),
            Diagnostic.warning("a/a", at, "2"),
            Diagnostic.warning("a/b", at, "1"),
            Diagnostic.warning("a/b", at, "2"),
            Diagnostic.notice("a/a", at, "0"),
            Diagnostic.error("a/a", SourceText.absent("y.md").start(), "a message"));
    for (int each : List.of(3, 7, 0, 5, 2, 6, 1, 4)) {
      diagnostics.add(sorted.get(each));
    }
    assertEquals(sorted, diagnostics.sorted());
  }

  @Test
  void whatIsGradedAwayIsNoErrorButItsFileStillHasOne() {
    diagnostics.add(error("a/b", 0));
    assertTrue(diagnostics.hasErrors());
    diagnostics.gradeBy(each -> Optional.empty());
    assertFalse(diagnostics.hasErrors());
    assertTrue(diagnostics.hasErrors(source));
    assertFalse(diagnostics.hasErrors(SourceText.absent("y.md")));
    assertEquals(List.of(), diagnostics.sorted());
  }
}
