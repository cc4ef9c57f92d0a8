package org.moveleaf.content;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.moveleaf.diagnostic.SourceRange;
import org.moveleaf.diagnostic.SourceText;
import org.moveleaf.model.Block;
import org.moveleaf.model.Inline;
import org.moveleaf.model.Prose;

/**
 * Finds what was meant as the heading of a section and is none: a heading of another level, or a
 * line of its own in bold. Only where the section has no heading anywhere.
 */
final class MeantHeadings {

  private static final int LONGEST = 40;

  /** Marks, blanks and a colon. */
  private static final int AROUND = 12;

  private final SourceText source;
  private final Function<String, Optional<String>> keys;
  private final int longest;
  private final Set<String> found = new HashSet<>();

  /**
   * @param key of the section
   * @param typed what stands there instead of its heading
   * @param rest what follows in the same block
   * @param isTold whether it has been reported already
   */
  record Meant(String key, String typed, SourceRange range, List<Block> rest, boolean isTold) {}

  /**
   * @param keys finds a section by its heading
   * @param longest how long a heading can be
   * @param blocks the whole text
   */
  MeantHeadings(
      SourceText source, Function<String, Optional<String>> keys, int longest, List<Block> blocks) {
    this.source = source;
    this.keys = keys;
    this.longest = longest + AROUND;
    blocks.stream()
        .filter(each -> each instanceof Block.Heading heading && heading.level() <= 2)
        .map(each -> Prose.plainText(((Block.Heading) each).inlines()))
        .forEach(each -> keys.apply(each).ifPresent(found::add));
  }

  /** The heading that a block was meant as; each once. */
  Optional<Meant> in(Block block) {
    Optional<Meant> meant = Optional.empty();
    if (block instanceof Block.Heading heading && heading.level() > 2) {
      meant = meant(Prose.plainText(heading.inlines()), block, List.of());
    } else if (block instanceof Block.Paragraph paragraph) {
      meant = meant(paragraph);
    }
    return meant.filter(each -> found.add(each.key));
  }

  private Optional<Meant> meant(Block.Paragraph paragraph) {
    List<Inline> all = paragraph.inlines();
    if (all.isEmpty()) {
      return Optional.empty();
    }
    boolean bold = all.get(0) instanceof Inline.Strong || all.get(0) instanceof Inline.Emphasis;
    int end = bold ? 1 : endOfLine(all);
    List<Inline> rest =
        all.subList(Math.min(all.size(), endOfLine(all) == end ? end + 1 : end), all.size());
    List<Block> below =
        rest.isEmpty() ? List.of() : List.of(new Block.Paragraph(rest, paragraph.range()));
    return meant(Prose.plainText(all.subList(0, end)), paragraph, below);
  }

  private static int endOfLine(List<Inline> inlines) {
    int end = 0;
    while (end < inlines.size() && !(inlines.get(end) instanceof Inline.Break)) {
      end++;
    }
    return end;
  }

  private Optional<Meant> meant(String words, Block block, List<Block> rest) {
    if (words.length() > longest) {
      return Optional.empty();
    }
    // One that lacks its blank has been reported as that.
    String name = words.strip().replaceFirst("^#+\\s*", "").replaceFirst("\\s*:$", "");
    return keys.apply(name).map(key -> meant(key, words, block, rest));
  }

  private Meant meant(String key, String words, Block block, List<Block> rest) {
    String line = source.line(block.range().line()).strip();
    int start = block.range().start();
    SourceRange range = source.range(start, start + line.length());
    String typed = line.length() > LONGEST ? line.substring(0, LONGEST) + "\u2026" : line;
    return new Meant(key, typed, range, rest, words.strip().startsWith("#"));
  }
}
