package org.moveleaf.render.text;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.moveleaf.diagnostic.SourceText;
import org.moveleaf.model.GlossaryTerm;
import org.moveleaf.model.Origin;
import org.moveleaf.render.print.BookPaths;

class GlossaryLinksTest {

  @Test
  void lettersWithAndWithoutADotAreFound() {
    for (String word : List.of("\u0130ltihap", "\u0131s\u0131", "Knee")) {
      Origin origin = new Origin(SourceText.absent("glossary.yaml"), Map.of());
      GlossaryTerm term = new GlossaryTerm("it", word, List.of(), "Meaning.", origin);
      StringBuilder out = new StringBuilder();
      new GlossaryLinks(List.of(term)).page().write(word, new BookPaths(), out);
      assertTrue(out.toString().contains("#term-it"), word);
    }
  }
}
