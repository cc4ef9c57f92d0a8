package org.moveleaf.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.moveleaf.diagnostic.Diagnostic;
import org.moveleaf.diagnostic.Diagnostics;
import org.moveleaf.diagnostic.DidYouMean;
import org.moveleaf.diagnostic.SourceRange;
import org.moveleaf.diagnostic.SourceText;
import org.moveleaf.model.Anchors;
import org.moveleaf.model.Block;
import org.moveleaf.model.Inline;
import org.moveleaf.model.Prose;
import org.moveleaf.model.Step;
import org.moveleaf.syntax.Document;

/**
 * The text of a file, cut at its second-level headings. Headings are those that the theme's
 * catalogue gives for the file's language.
 */
final class Sections {

  /** Only exercises that can be done in several ways have it. */
  private static final String OPTIONAL = "variations";

  private final Diagnostics diagnostics;
  private final SourceText source;

  private final SectionHeadings headings;
  private final List<Block> introduction = new ArrayList<>();
  private final Map<String, Section> byKey = new LinkedHashMap<>();

  private record Section(SourceRange heading, List<Block> blocks) {}

  private Sections(SectionHeadings headings, SourceText source, Diagnostics diagnostics) {
    this.headings = headings;
    this.source = source;
    this.diagnostics = diagnostics;
  }

  /**
   * Cuts a document.
   *
   * @param headings which may stand in it
   */
  static Sections of(SectionHeadings headings, Document document, Diagnostics diagnostics) {
    Sections sections = new Sections(headings, document.source(), diagnostics);
    sections.cut(document.text().blocks());
    return sections;
  }

  private void cut(List<Block> blocks) {
    MeantHeadings meant = new MeantHeadings(source, this::requiredKey, headings.longest(), blocks);
    List<Block> headed = new ArrayList<>();
    List<Block> into = introduction;
    for (Block block : blocks) {
      Optional<MeantHeadings.Meant> other = meant.in(block);
      if (block instanceof Block.Heading heading && heading.level() <= 2) {
        into = new ArrayList<>();
        open(heading, into);
      } else if (other.isPresent()) {
        into = new ArrayList<>();
        open(other.get(), into);
        continue;
      } else {
        into.add(block);
      }
      headed.add(block);
    }
    HeadingLevels.of(headings.family(), diagnostics).checkBelowSections(headed);
  }

  /** A section whose heading is none; what is below is read as if it were. */
  private void open(MeantHeadings.Meant meant, List<Block> into) {
    String heading = headings.heading(meant.key());
    byKey.put(meant.key(), new Section(meant.range(), into));
    into.addAll(meant.rest());
    if (!meant.isTold()) {
      report(
          "missing-section",
          meant.range(),
          "`" + meant.typed() + "` does not begin the section `" + heading + "`",
          "write `## " + heading + "` on a line of its own");
    }
  }

  private void open(Block.Heading heading, List<Block> into) {
    String typed = Prose.plainText(heading.inlines()).strip();
    if (heading.level() == 1) {
      report(
          "first-level-heading",
          heading.range(),
          "a first-level heading",
          "the title stands in the front matter; sections begin with `##`");
    }
    Optional<String> key = headings.key(typed);
    if (key.isEmpty() && heading.level() == 2) {
      report(
          "unknown-section",
          heading.range(),
          "unknown section `" + typed + "`",
          DidYouMean.hintOrList(typed, headings.all()));
    }
    // A misspelt heading has been reported; its section is not missing as well.
    Optional<String> meant =
        key.or(() -> DidYouMean.nearest(typed, headings.all()).flatMap(headings::key));
    Section section = new Section(heading.range(), into);
    Section first = meant.map(each -> byKey.putIfAbsent(each, section)).orElse(null);
    if (first != null && key.isPresent()) {
      report(
          "duplicate-section",
          heading.range(),
          "section `" + typed + "` a second time",
          "keep one; the first is in line " + first.heading.line());
    }
  }

  /** That of a section which every such text has. */
  private Optional<String> requiredKey(String typed) {
    return headings.key(typed).filter(each -> !each.equals(OPTIONAL));
  }

  /** What stands before the first heading; reported if there is nothing. */
  Prose introduction(String what) {
    if (introduction.isEmpty()) {
      report(
          "missing-section",
          byKey.values().stream().findFirst().map(Section::heading).orElseGet(this::end),
          "no " + what,
          "write it below the front matter, before the first `##`");
    }
    return new Prose(introduction);
  }

  /** Reports what stands before the first heading, where it would be shown nowhere. */
  void noIntroduction() {
    introduction.stream()
        .findFirst()
        .ifPresent(
            first ->
                report(
                    "stray-text",
                    first.range(),
                    "text before the first section is shown nowhere",
                    "move it below a heading"));
  }

  /** A section's text; reported if it is not there, or empty. */
  Prose required(String key) {
    return required(key, "its text");
  }

  /**
   * The same.
   *
   * @param content what stands in it, to be told where it is not there
   */
  Prose required(String key, String content) {
    Section section = byKey.get(key);
    String heading = headings.heading(key);
    if (section == null) {
      report(
          "missing-section",
          end(),
          "no section `" + heading + "`",
          "add `## " + heading + "` with " + content);
      return Prose.EMPTY;
    }
    if (section.blocks.isEmpty()) {
      report(
          "empty-section",
          section.heading,
          "nothing in section `" + heading + "`",
          "write its text below the heading");
    }
    return new Prose(section.blocks);
  }

  /** The anchors of the headings that are there, with the keys of their sections. */
  Map<String, String> anchors() {
    Map<String, String> anchors = new LinkedHashMap<>();
    byKey.keySet().forEach(key -> anchors.put(Anchors.slug(headings.heading(key)), key));
    return anchors;
  }

  /** A section that must be one numbered list of single sentences or two. */
  List<Step> steps(String key) {
    Prose prose = required(key);
    if (prose.isEmpty()) {
      return List.of();
    }
    Optional<Block.NumberedList> only =
        onlyList(prose.blocks(), Block.NumberedList.class, "not-steps");
    if (only.isEmpty()) {
      return List.of();
    }
    return only.get().items().stream().map(this::step).toList();
  }

  /** A list that stands alone; empty, and reported, where anything else does. */
  private <T extends Block> Optional<T> onlyList(List<Block> blocks, Class<T> kind, String code) {
    boolean steps = kind == Block.NumberedList.class;
    String mark = steps ? "`1.`" : "`-`";
    String each = steps ? "step" : "point";
    Optional<T> list = blocks.stream().filter(kind::isInstance).map(kind::cast).findFirst();
    if (list.isEmpty()) {
      report(
          code,
          blocks.get(0).range(),
          steps ? "the steps are not one numbered list" : "this section is not one list",
          "write each " + each + " on a line that begins with " + mark);
      return list;
    }
    Optional<Block> foreign = blocks.stream().filter(other -> other != list.get()).findFirst();
    foreign.ifPresent(
        other ->
            report(
                code,
                other.range(),
                kind.isInstance(other)
                    ? "a second list of " + each + "s"
                    : other.accept(BlockKinds.NAMES) + " among the " + each + "s",
                kind.isInstance(other)
                    ? "begin every line with the same kind of mark, as " + mark
                    : "make it a " + each + " that begins with " + mark + ", or move it out"));
    return foreign.isPresent() ? Optional.empty() : list;
  }

  private Step step(Block.Item item) {
    List<Block> blocks = item.blocks();
    if (blocks.size() == 1 && blocks.get(0) instanceof Block.Paragraph paragraph) {
      return new Step(paragraph.inlines(), paragraph.range());
    }
    Optional<Block> foreign =
        blocks.stream().filter(each -> !(each instanceof Block.Paragraph)).findFirst();
    Optional<Block> second = blocks.stream().skip(1).findFirst();
    report(
        "not-one-paragraph",
        foreign.or(() -> second).map(Block::range).orElse(item.range()),
        foreign
            .map(each -> each.accept(BlockKinds.NAMES) + " within an item of a list")
            .orElse(second.isPresent() ? "an item of several paragraphs" : "an item without text"),
        blocks.isEmpty()
            ? "write it, or take its mark out"
            : "make it one paragraph, or several items");
    return new Step(List.of(), item.range());
  }

  /** A section that must be one list of points, each running text. */
  List<List<Inline>> points(String key) {
    Prose prose = required(key);
    if (prose.isEmpty()) {
      return List.of();
    }
    Optional<Block.BulletList> only =
        onlyList(prose.blocks(), Block.BulletList.class, "not-points");
    if (only.isEmpty()) {
      return List.of();
    }
    return only.get().items().stream().map(item -> step(item).inlines()).toList();
  }

  /** Behind the last word. */
  private SourceRange end() {
    int end = source.text().stripTrailing().length();
    return source.range(end, end);
  }

  private void report(String name, SourceRange range, String message, String hint) {
    diagnostics.add(
        Diagnostic.error(headings.family() + "/" + name, range, message).withHint(hint));
  }
}
