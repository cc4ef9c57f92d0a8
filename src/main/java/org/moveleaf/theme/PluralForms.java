package org.moveleaf.theme;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The forms of numbers that a language has for what is counted here, by the rules of CLDR. */
final class PluralForms {

  private static final String OTHER = "other";

  private static final int EXAMPLES = 4;

  /** Nobody is told to do something so often. */
  private static final double MOST = 1_000_000;

  private final PluralRules rules;

  PluralForms(ULocale locale) {
    this.rules = PluralRules.forLocale(locale);
  }

  /** Their names, {@code other} last. */
  List<String> all() {
    return Stream.of("zero", "one", "two", "few", "many", OTHER)
        .filter(each -> each.equals(OTHER) || numbers(each).findAny().isPresent())
        .toList();
  }

  /** With some of its numbers. */
  String shown(String form) {
    List<Integer> some = numbers(form).limit(EXAMPLES + 1L).toList();
    String numbers =
        some.stream().limit(EXAMPLES).map(String::valueOf).collect(Collectors.joining(", "));
    return form
        + (some.isEmpty() ? "" : " (" + numbers + (some.size() > EXAMPLES ? ", \u2026)" : ")"));
  }

  private Stream<Integer> numbers(String form) {
    Collection<Double> samples = rules.getSamples(form);
    return (samples == null ? Stream.<Double>empty() : samples.stream())
        .filter(each -> each < MOST && each == Math.rint(each))
        .map(Double::intValue);
  }

  /**
   * The forms that a pattern has no text for, so that the one for {@code other} would be shown;
   * none of a plural that has but that one.
   *
   * @param pattern a message pattern that ICU takes
   */
  Set<String> missing(String pattern) {
    MessagePattern parsed = new MessagePattern(pattern);
    Set<String> missing = new LinkedHashSet<>();
    for (int i = 0; i < parsed.countParts(); i++) {
      MessagePattern.Part part = parsed.getPart(i);
      if (part.getType() == MessagePattern.Part.Type.ARG_START
          && part.getArgType() == MessagePattern.ArgType.PLURAL) {
        missing.addAll(missing(selectors(parsed, i)));
      }
    }
    return missing;
  }

  private List<String> missing(List<String> selectors) {
    return selectors.equals(List.of(OTHER))
        ? List.of()
        : all().stream().filter(each -> !isIn(selectors, each)).toList();
  }

  /** A form of a few numbers may also be given by these: {@code =1}. */
  private boolean isIn(List<String> selectors, String form) {
    return selectors.contains(form)
        || numbers(form).limit(EXAMPLES).allMatch(each -> selectors.contains("=" + each));
  }

  private static List<String> selectors(MessagePattern parsed, int start) {
    List<String> selectors = new ArrayList<>();
    int end = parsed.getLimitPartIndex(start);
    for (int i = start + 1; i < end; i++) {
      MessagePattern.Part part = parsed.getPart(i);
      if (part.getType() == MessagePattern.Part.Type.ARG_SELECTOR) {
        selectors.add(parsed.getSubstring(part));
      } else if (part.getType() == MessagePattern.Part.Type.MSG_START) {
        i = parsed.getLimitPartIndex(i);
      }
    }
    return selectors;
  }
}
