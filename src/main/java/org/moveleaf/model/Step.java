package org.moveleaf.model;

import java.util.List;
import org.moveleaf.diagnostic.SourceRange;

/** One numbered action. */
public record Step(List<Inline> inlines, SourceRange range) {
  public Step {
    inlines = List.copyOf(inlines);
  }

  public String plainText() {
    return Prose.plainText(inlines);
  }
}
