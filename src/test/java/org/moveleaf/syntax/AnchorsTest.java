package org.moveleaf.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.moveleaf.diagnostic.Diagnostics;
import org.moveleaf.diagnostic.SourceText;
import org.moveleaf.model.Anchors;

class AnchorsTest {

  @Test
  void noTwoHeadingsOfATextHaveTheSameAnchor() {
    SourceText text =
        new SourceText("a.md", "## Week\n\n## Week\n\n## Week 2\n\n## Week\n\n## Week 2\n");
    Anchors anchors = Anchors.of(MarkdownParser.parse(text, new Diagnostics()));
    assertEquals(
        List.of("week", "week-2", "week-2-2", "week-3", "week-2-3"), List.copyOf(anchors.ids()));
  }
}
