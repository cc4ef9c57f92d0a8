package org.moveleaf.language;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds words and groups of words in texts, whole and in any case. A star stands for the rest of a
 * word: {@code degenerat*}; at the front for what is written together with it: {@code *كرسي}.
 */
public final class Phrases {

  private final Optional<Pattern> pattern;

  public Phrases(Collection<String> phrases) {
    pattern =
        phrases.isEmpty()
            ? Optional.empty()
            : Optional.of(
                Pattern.compile(
                    phrases.stream()
                        .sorted(
                            Comparator.comparing(String::length)
                                .reversed()
                                .thenComparing(Comparator.naturalOrder()))
                        .map(Phrases::expression)
                        .collect(
                            Collectors.joining(
                                "|", "(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}])")),
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
  }

  private static String expression(String phrase) {
    String fixed = phrase.replaceAll("^\\*|\\*$", "");
    String before = phrase.startsWith("*") ? "\\p{L}*" : "";
    return before + Pattern.quote(fixed) + (phrase.endsWith("*") ? "\\p{L}*" : "");
  }

  /** Every occurrence, from the left, the longest phrase first. */
  public List<MatchResult> in(String text) {
    return pattern.map(each -> each.matcher(text).results().toList()).orElse(List.of());
  }

  public boolean anyIn(String text) {
    return pattern.filter(each -> each.matcher(text).find()).isPresent();
  }
}
