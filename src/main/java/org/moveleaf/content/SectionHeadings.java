package org.moveleaf.content;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.moveleaf.model.Vocabulary;

/** What the headings of texts of one kind are called in a language. */
final class SectionHeadings {

  private final String family;

  /** By their keys, these in order. */
  private final Map<String, String> headings = new LinkedHashMap<>();

  private final Map<String, String> keys = new HashMap<>();

  /**
   * @param family which headings may stand in such a text: those with keys {@code family.…}
   */
  SectionHeadings(String family, Vocabulary vocabulary) {
    this.family = family;
    String prefix = family + ".";
    vocabulary.headings().entrySet().stream()
        .filter(each -> each.getKey().startsWith(prefix))
        .sorted(Map.Entry.comparingByKey())
        .forEach(each -> headings.put(each.getKey().substring(prefix.length()), each.getValue()));
    headings.forEach((key, heading) -> keys.putIfAbsent(fold(heading), key));
  }

  String family() {
    return family;
  }

  /** All of them, for who looks for one. */
  List<String> all() {
    return headings.values().stream().sorted().toList();
  }

  /** The key stands for a heading that this language has not. */
  String heading(String key) {
    return headings.getOrDefault(key, key);
  }

  /** The key of a heading, written in whatever case. */
  Optional<String> key(String typed) {
    return Optional.ofNullable(keys.get(fold(typed)));
  }

  /** How long the longest one is. */
  int longest() {
    return headings.values().stream().mapToInt(String::length).max().orElse(0);
  }

  private static String fold(String heading) {
    return heading.toLowerCase(Locale.ROOT).replace('\u2019', '\'').strip();
  }
}
