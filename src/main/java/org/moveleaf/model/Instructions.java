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

  /** Those that nobody may miss, which are bold in whole: who leaves it out, and when to stop. */
  public List<List<Inline>> warnings() {
    return carePoints().map(Block.Paragraph::inlines).filter(Instructions::isStrong).toList();
  }

  /** Whether all words are; a full stop may stand behind them. */
  private static boolean isStrong(List<Inline> words) {
    return words.get(0) instanceof Inline.Strong
        && words.stream()
            .skip(1)
            .allMatch(
                each ->
                    each instanceof Inline.Text text
                        && text.text().codePoints().noneMatch(Character::isLetterOrDigit));
  }
}
