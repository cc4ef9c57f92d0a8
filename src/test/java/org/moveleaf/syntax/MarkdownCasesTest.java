package org.moveleaf.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.moveleaf.diagnostic.Diagnostics;
import org.moveleaf.diagnostic.SourceText;
import org.moveleaf.model.Block;
import org.moveleaf.model.Prose;
import org.moveleaf.testing.Golden;
import org.moveleaf.testing.PlainHtml;

/** Each {@code .md} of {@code src/test/cases/markdown} becomes the {@code .html} beside it. */
class MarkdownCasesTest {

  private static final Path CASES = Path.of("src/test/cases/markdown");

  @TestFactory
  Stream<DynamicTest> cases() throws IOException {
    try (Stream<Path> all = Files.list(CASES)) {
      return all.filter(each -> each.toString().endsWith(".md")).sorted().toList().stream()
          .map(each -> dynamicTest(each.getFileName().toString(), () -> run(each)));
    }
  }

  private void run(Path markdown) throws IOException {
    Prose prose =
        MarkdownParser.parse(new SourceText("t.md", Files.readString(markdown)), new Diagnostics());
    Path golden = Path.of(markdown.toString().replaceAll("\\.md$", ".html"));
    Golden.assertMatches(golden, PlainHtml.of(prose));
  }

  @Test
  void remembersWhereBlocksStand() {
    SourceText source = new SourceText("t.md", "one\n\n- two\n- three\n\n## four\n");
    List<Block> blocks = MarkdownParser.parse(source, new Diagnostics()).blocks();
    assertEquals("t.md:1:1", blocks.get(0).range().toString());
    assertEquals("t.md:3:1", blocks.get(1).range().toString());
    assertEquals("t.md:6:1", blocks.get(2).range().toString());
    Block.BulletList list = (Block.BulletList) blocks.get(1);
    assertEquals("t.md:4:1", list.items().get(1).range().toString());
  }

  @Test
  void readsThePlainWords() {
    Map<String, String> words =
        Map.of(
            "a *b* **c** `d`", "a b c d",
            "- a\n- b", "a b",
            "[words](x.md) ![alt](y.png)", "words alt",
            "| a | b |\n|---|---|\n| c | d |", "a b c d");
    words.forEach(
        (markdown, plain) ->
            assertEquals(
                plain,
                MarkdownParser.parse(new SourceText("t.md", markdown), new Diagnostics())
                    .plainText()));
  }
}
