package org.moveleaf.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.moveleaf.diagnostic.SourceText;
import org.moveleaf.syntax.YamlNode;

/**
 * Puts the messages that a catalogue lacks where they belong: behind what English has before them.
 * Nothing else in it changes.
 */
final class CatalogueAdditions {

  private final SourceText catalogue;
  private final CatalogueDraft draft;

  /** The lines that go behind a line, by its number. */
  private final Map<Integer, List<String>> added = new TreeMap<>();

  private CatalogueAdditions(SourceText catalogue, CatalogueDraft draft) {
    this.catalogue = catalogue;
    this.draft = draft;
  }

  /**
   * The text of the catalogue with them; empty if nothing can be added.
   *
   * @param root what was read from it
   * @param draft what is missing in it
   */
  static Optional<String> in(SourceText catalogue, YamlNode root, CatalogueDraft draft) {
    CatalogueAdditions additions = new CatalogueAdditions(catalogue, draft);
    if (root instanceof YamlNode.Mapping mapping && !mapping.entries().isEmpty()) {
      additions.take("", draft.root(), mapping, additions.lastLine(mapping));
    }
    return additions.added.isEmpty() ? Optional.empty() : Optional.of(additions.text());
  }

  /**
   * @param line what has nothing before it goes behind this one
   */
  private void take(String prefix, CatalogueDraft.Part part, YamlNode.Mapping mapping, int line) {
    if (mapping.entries().isEmpty() || isInline(mapping)) {
      return;
    }
    Map<String, YamlNode.Entry> there = new TreeMap<>();
    mapping.entries().forEach(each -> there.putIfAbsent(each.key().text(), each));
    // What is deeper first, as it may go behind the same line.
    part.parts()
        .forEach(
            (name, each) -> {
              if (there.containsKey(name)
                  && there.get(name).value() instanceof YamlNode.Mapping inner) {
                take(prefix + name + ".", each, inner, there.get(name).key().range().line());
              }
            });
    String indent = " ".repeat(mapping.entries().get(0).key().range().column() - 1);
    int behind = line;
    for (Map.Entry<String, CatalogueDraft.Part> each : part.parts().entrySet()) {
      YamlNode.Entry before = there.get(each.getKey());
      if (before != null) {
        behind = lastLine(before);
      } else {
        List<String> lines = draft.lines(prefix + each.getKey(), each.getValue(), indent);
        if (!lines.isEmpty()) {
          added.computeIfAbsent(behind, any -> new ArrayList<>()).addAll(lines);
        }
      }
    }
  }

  /** In braces, where there are no lines to put others between. */
  private boolean isInline(YamlNode.Mapping mapping) {
    return catalogue.text().startsWith("{", mapping.range().start());
  }

  private int lastLine(YamlNode.Mapping mapping) {
    return lastLine(mapping.entries().get(mapping.entries().size() - 1));
  }

  private int lastLine(YamlNode.Entry entry) {
    if (entry.value() instanceof YamlNode.Mapping inner
        && !inner.entries().isEmpty()
        && !isInline(inner)) {
      return lastLine(inner);
    }
    // The end of what runs over several lines may be said to be where the next thing begins.
    int start = entry.key().range().end();
    int end = Math.max(start, entry.value().range().end());
    String said = catalogue.text().substring(start, end).stripTrailing();
    return catalogue.lineOf(start + said.length());
  }

  private String text() {
    String text = catalogue.text();
    String lineEnd = text.contains("\r\n") ? "\r\n" : "\n";
    List<String> lines = new ArrayList<>(List.of(text.split("\r?\n", -1)));
    new TreeMap<>(added).descendingMap().forEach(lines::addAll);
    return String.join(lineEnd, lines);
  }
}
