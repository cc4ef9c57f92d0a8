package org.moveleaf.model;

import java.util.List;
import java.util.stream.Stream;
import org.moveleaf.cache.Deferred;

/**
 * How an exercise is done.
 *
 * @param start the position to begin in
 * @param steps one action each, in order
 * @param feel what tells the reader that it is right
 * @param care what to avoid, and when to stop; points that are important in whole are those that
 *     nobody may miss
 */
public record Instructions(Prose start, List<Step> steps, Prose feel, Prose care) {
  public Instructions {
    steps = Deferred.copyOf(steps);
  }

  /** Each line of what to take care of. */
  public Stream<Block.Paragraph> carePoints() {
    return care.blocks().stream()
        .flatMap(
            each ->
                each instanceof Block.BulletList list
                    ? list.items().stream().flatMap(item -> item.blocks().stream().limit(1))
                    : Stream.of(each))
        .filter(Block.Paragraph.class::isInstance)
        .map(Block.Paragraph.class::cast);
  }

  /** Those that nobody may miss: who leaves it out, and when to stop. */
  public List<List<Inline>> warnings() {
    return carePoints().filter(Block.Paragraph::isStrong).map(Block.Paragraph::inlines).toList();
  }
}
