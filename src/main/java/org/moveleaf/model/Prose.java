package org.moveleaf.model;

import java.util.List;
import org.moveleaf.cache.Deferred;

/**
 * Text as a tree. There is no place in it for markup of the writer's own, so that whatever is made
 * of it is safe to publish.
 */
public record Prose(List<Block> blocks) {

  public static final Prose EMPTY = new Prose(List.of());

  public Prose {
    blocks = Deferred.copyOf(blocks);
  }

  public boolean isEmpty() {
    return blocks.isEmpty();
  }

  /** The words alone, for search, alternative texts and structured data. */
  public String plainText() {
    return PlainText.of(blocks);
  }

  /** The words of running text alone. */
  public static String plainText(List<Inline> inlines) {
    return PlainText.ofInlines(inlines);
  }
}
