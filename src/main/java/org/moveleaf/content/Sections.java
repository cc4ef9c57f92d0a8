package org.moveleaf.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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
import org.moveleaf.model.Vocabulary;
import org.moveleaf.syntax.Document;

/**
 * The text of a file, cut at its second-level headings. Headings are those that the theme's
 * catalogue gives for the file's language.
 */
final class Sections {

  private final Diagnostics diagnostics;
  private final SourceText source;

  private final String family;

  /** What headings are called, by their keys, these in order. */
  private final Map<String, String> headings;

  private final List<Block> introduction = new ArrayList<>();
  private final Map<String, Section> byKey = new LinkedHashMap<>();

  private record Section(SourceRange heading, List<Block> blocks) {}

  private Sections(
      String family, Vocabulary vocabulary, SourceText source, Diagnostics diagnostics) {
    this.family = family;
    this.headings = headings(family + ".", vocabulary);
    this.source = source;
    this.diagnostics = diagnostics;
  }

  /**
   * Cuts a document.
   *
   * @param family which headings may stand in it: those with keys {@code family.…}
   */
  static Sections of(
      String family, Vocabulary vocabulary, Document document, Diagnostics diagnostics) {
    Sections sections = new Sections(family, vocabulary, document.source(), diagnostics);
    HeadingLevels.of(family, diagnostics).checkBelowSections(document.text().blocks());
    sections.cut(document.text().blocks());
    return sections;
  }

  private void cut(List<Block> blocks) {
    List<Block> into = introduction;
    for (Block block : blocks) {
      if (block instanceof Block.Heading heading && heading.level() <= 2) {
        into = new ArrayList<>();
        open(heading, into);
      } else {
        into.add(block);
      }
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
    Optional<String> key = key(typed);
    if (key.isEmpty() && heading.level() == 2) {
      report(
          "unknown-section",
          heading.range(),
          "unknown section `" + typed + "`",
          DidYouMean.hintOrList(typed, known()));
    }
    // A misspelt heading has been reported; its section is not missing as well.
    Optional<String> meant = key.or(() -> DidYouMean.nearest(typed, known()).flatMap(this::key));
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

  private List<String> known() {
    return headings.values().stream().sorted().toList();
  }

  private static Map<String, String> headings(String prefix, Vocabulary vocabulary) {
    Map<String, String> headings = new LinkedHashMap<>();
    vocabulary.headings().entrySet().stream()
        .filter(each -> each.getKey().startsWith(prefix))
        .sorted(Map.Entry.comparingByKey())
        .forEach(each -> headings.put(each.getKey().substring(prefix.length()), each.getValue()));
    return headings;
  }

  private Optional<String> key(String typed) {
    String folded = fold(typed);
    return headings.entrySet().stream()
        .filter(each -> fold(each.getValue()).equals(folded))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static String fold(String heading) {
    return heading.toLowerCase(Locale.ROOT).replace('\u2019', '\'').strip();
  }

  /** What stands before the first heading; reported if there is nothing. */
  Prose introduction(String what) {
    if (introduction.isEmpty()) {
      report(
          "missing-section",
          end(),
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
    Section section = byKey.get(key);
    String heading = headings.getOrDefault(key, key);
    if (section == null) {
      report(
          "missing-section",
          end(),
          "no section `" + heading + "`",
          "add `## " + heading + "` with its text");
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
    byKey.keySet().forEach(key -> anchors.put(Anchors.slug(headings.get(key)), key));
    return anchors;
  }

  /** A section that must be one numbered list of single sentences or two. */
  List<Step> steps(String key) {
    Prose prose = required(key);
    if (prose.isEmpty()) {
      return List.of();
    }
    Block only = prose.blocks().get(0);
    if (prose.blocks().size() != 1 || !(only instanceof Block.NumberedList list)) {
      report(
          "not-steps",
          only.range(),
          "the steps are not one numbered list",
          "write each step on a line that begins with `1.`");
      return List.of();
    }
    return list.items().stream().map(this::step).toList();
  }

  private Step step(Block.Item item) {
    if (item.blocks().size() == 1 && item.blocks().get(0) instanceof Block.Paragraph paragraph) {
      return new Step(paragraph.inlines(), paragraph.range());
    }
    report("not-one-paragraph", item.range(), "an item of several parts", "make it one paragraph");
    return new Step(List.of(), item.range());
  }

  /** A section that must be one list of points, each running text. */
  List<List<Inline>> points(String key) {
    Prose prose = required(key);
    if (prose.isEmpty()) {
      return List.of();
    }
    Block only = prose.blocks().get(0);
    if (prose.blocks().size() != 1 || !(only instanceof Block.BulletList list)) {
      report(
          "not-points",
          only.range(),
          "this section is not one list",
          "write each point on a line that begins with `-`");
      return List.of();
    }
    return list.items().stream().map(item -> step(item).inlines()).toList();
  }

  /** Behind the last word. */
  private SourceRange end() {
    int end = source.text().stripTrailing().length();
    return source.range(end, end);
  }

  private void report(String name, SourceRange range, String message, String hint) {
    diagnostics.add(Diagnostic.error(family + "/" + name, range, message).withHint(hint));
  }
}
