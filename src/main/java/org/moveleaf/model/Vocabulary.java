package org.moveleaf.model;

import java.util.Map;
import java.util.Set;

/**
 * The words that content may use in a language: what the theme's catalogue knows and what the
 * handbook adds.
 *
 * @param language the language's BCP 47 tag
 * @param headings section headings by their key: {@code exercise.start} → {@code Start}
 * @param words ids by kind: {@code equipment} → {@code chair}, {@code wall}, …
 */
public record Vocabulary(
    String language, Map<String, String> headings, Map<String, Set<String>> words) {

  public static final String EQUIPMENT = "equipment";
  public static final String REGION = "region";
  public static final String MUSCLE = "muscle";

  public Vocabulary {
    headings = Map.copyOf(headings);
    words = Map.copyOf(words);
  }

  public Set<String> ids(String kind) {
    return words.getOrDefault(kind, Set.of());
  }
}
