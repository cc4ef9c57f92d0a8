package org.moveleaf.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class HumanFormatTest {

  private static String format(String text, String marked) {
    SourceText source = new SourceText("x.md", text);
    int at = text.indexOf(marked);
    return HumanFormat.format(
        Diagnostic.error("a/b", source.range(at, at + marked.length()), "a message"));
  }

  @Test
  void putsTheCaretBelowTheWord() {
    assertEquals(
        "x.md:1:5: error [a/b] a message\n   1 | one two\n     |     ^^^",
        format("one two", "two"));
  }

  @Test
  void keepsTabsSoThatTheCaretStandsBelowItsWord() {
    assertTrue(format("\tone two", "two").endsWith("     | \t    ^^^"));
  }

  @Test
  void countsAnEmojiAsOneColumn() {
    String formatted = format("🦴🦴 two", "two");
    assertTrue(formatted.startsWith("x.md:1:4:"), formatted);
    assertTrue(formatted.endsWith("     |    ^^^"), formatted);
  }

  @Test
  void cutsLongLinesAroundThePlace() {
    String formatted = format("word ".repeat(60) + "HERE" + " word".repeat(60), "HERE");
    List<String> lines = formatted.lines().toList();
    assertTrue(lines.get(1).length() < 120, lines.get(1));
    assertEquals(lines.get(1).indexOf("HERE"), lines.get(2).indexOf("^^^^"));
  }

  /** Half of one would be printed as a question mark. */
  @Test
  void cutsNoEmojiInTwo() {
    String bones = "🦴".repeat(30);
    List<String> lines =
        format(bones + "a" + "🦴".repeat(10) + "HERE" + bones, "HERE").lines().toList();
    assertEquals(
        "   1 | …" + "🦴".repeat(15) + "a" + "🦴".repeat(10) + "HERE" + "🦴".repeat(22),
        lines.get(1));
    assertEquals("     | " + " ".repeat(27) + "^^^^", lines.get(2));
  }

  @Test
  void showsNoControlCharacters() {
    assertFalse(format("a\u001b[31m red", "red").contains("\u001b"));
  }

  @Test
  void endsTheCaretWithTheLine() {
    String formatted = format("one\ntwo\nthree", "two\nthree");
    assertTrue(formatted.endsWith("   2 | two\n     | ^^^"), formatted);
  }

  /** A line of its own could be a command to a program that reads the log. */
  @Test
  void aMessageKeepsToItsLine() {
    SourceText source = new SourceText("x.md", "one");
    Diagnostic typed =
        Diagnostic.error("exercise/wrong-type", source.range(0, 3), "`level` is `1\n::error::x`")
            .withHint("2\n3");
    assertEquals(4, HumanFormat.format(typed).lines().count());
  }

  @Test
  void aLongMessageIsCutOffButNotAnEmoji() {
    assertTrue(headline("a".repeat(400)).endsWith("] " + "a".repeat(400)));
    assertTrue(headline("a".repeat(401)).endsWith("] " + "a".repeat(400) + "…"));
    assertTrue(headline("a".repeat(399) + "🦴🦴").endsWith("] " + "a".repeat(399) + "…"));
  }

  private static String headline(String message) {
    return HumanFormat.format(Diagnostic.error("a/b", SourceText.absent("x.md").start(), message));
  }
}
