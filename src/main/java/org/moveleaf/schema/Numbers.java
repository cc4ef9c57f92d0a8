package org.moveleaf.schema;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads numbers as people write them in doses; no signs, no leading zeros, no other bases. */
final class Numbers {

  /** A whole number or a range, for editors. */
  static final String SPAN = "(0|[1-9][0-9]{0,6})(\\s*(-|\u2013|to)\\s*[1-9][0-9]{0,6})?";

  private static final Pattern WHOLE = Pattern.compile("0|[1-9][0-9]{0,6}");
  private static final Pattern RANGE =
      Pattern.compile("(0|[1-9][0-9]{0,6})\\s*(?:-|\u2013|to)\\s*([1-9][0-9]{0,6})");

  private static final Pattern ONLY =
      Pattern.compile("[^0-9.,/:-]*(?:ca\\. ?)?([1-9][0-9]{0,4})[^0-9.,/:-]*");

  /** A pair of ends in the order typed; the first may be the larger, which is a mistake. */
  record Ends(int first, int last) {}

  private Numbers() {}

  static Optional<Integer> parse(String text) {
    return WHOLE.matcher(text).matches() ? Optional.of(Integer.valueOf(text)) : Optional.empty();
  }

  /** The number in a text with other signs, such as {@code ca. 10} or {@code 20 times}. */
  static Optional<String> only(String text, int min, int max) {
    Matcher only = ONLY.matcher(text);
    return only.matches()
        ? Optional.of(only.group(1))
            .filter(each -> Integer.parseInt(each) >= min && Integer.parseInt(each) <= max)
        : Optional.empty();
  }

  static Optional<Ends> parseEnds(String text) {
    Matcher range = RANGE.matcher(text);
    if (range.matches()) {
      return Optional.of(
          new Ends(Integer.parseInt(range.group(1)), Integer.parseInt(range.group(2))));
    }
    return parse(text).map(value -> new Ends(value, value));
  }
}
