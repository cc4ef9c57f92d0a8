package org.moveleaf.schema;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.moveleaf.model.Span;
import org.moveleaf.syntax.YamlNode;

final class SecondsShape extends ScalarShape<Span> {

  private static final Pattern FORM = Pattern.compile("(.+?)\\s*(s|min)");

  /** Minutes and seconds as on a stopwatch. */
  private static final Pattern CLOCK = Pattern.compile("(\\d{1,2}):([0-5]\\d)");

  private static final Pattern WORDS =
      Pattern.compile(
          "(?<number>\\d{1,4}(?:\\s*[-\u2013]\\s*\\d{1,4})?)\\s*(?:(?<s>s\\.|secs?\\.?|seconds?|\u2033|\")|(?<min>m|mins?\\.?|minutes?|\u2032|'))?",
          Pattern.CASE_INSENSITIVE);

  private final int min;
  private final int max;

  SecondsShape(int min, int max) {
    this.min = min;
    this.max = max;
  }

  @Override
  String wanted() {
    return "a length of time";
  }

  @Override
  public String example() {
    return "10 s`, `10-15 s` or `2 min";
  }

  @Override
  Optional<Span> parse(YamlNode.Scalar scalar, Reading reading) {
    Matcher form = FORM.matcher(scalar.text().replace('\u00a0', ' '));
    Optional<Numbers.Ends> ends =
        form.matches() ? Numbers.parseEnds(form.group(1)) : Optional.empty();
    if (ends.isEmpty()) {
      return malformed(scalar, reading);
    }
    int unit = form.group(2).equals("min") ? 60 : 1;
    long first = (long) ends.get().first() * unit;
    long last = (long) ends.get().last() * unit;
    if (first > last) {
      return outOfRange(scalar, reading, "write the smaller number first");
    }
    if (first < min || last > max) {
      return outOfRange(scalar, reading, "from " + min + " s to " + written(max));
    }
    return Optional.of(new Span((int) first, (int) last));
  }

  @Override
  Optional<String> meant(String text) {
    Matcher clock = CLOCK.matcher(text);
    if (clock.matches()) {
      int seconds = Integer.parseInt(clock.group(1)) * 60 + Integer.parseInt(clock.group(2));
      return Optional.of(seconds + " s");
    }
    Matcher words = WORDS.matcher(text);
    if (!words.matches()) {
      return Optional.empty();
    }
    String number = words.group("number");
    return Optional.of(
        words.group("s") != null
            ? number + " s"
            : words.group("min") != null ? number + " min" : number + " s` or `" + number + " min");
  }

  private static String written(int seconds) {
    return seconds % 60 == 0 ? seconds / 60 + " min" : seconds + " s";
  }

  @Override
  public Description describe() {
    return new Description.Form("^" + Numbers.SPAN + "\\s*(s|min)$", example().replace("`", ""));
  }

  @Override
  public Span standIn() {
    return Span.of(min);
  }
}
