package org.moveleaf.schema;

import java.util.Optional;
import org.moveleaf.model.Span;
import org.moveleaf.syntax.YamlNode;

final class SpanShape extends ScalarShape<Span> {

  private final int min;
  private final int max;

  SpanShape(int min, int max) {
    this.min = min;
    this.max = max;
  }

  @Override
  String wanted() {
    return "a whole number or a range";
  }

  @Override
  public String example() {
    return Math.max(min, 1) + "` or `" + range();
  }

  private String range() {
    int first = Math.max(min, 1);
    return first + "-" + Math.min(max, first + 2);
  }

  @Override
  Optional<Span> parse(YamlNode.Scalar scalar, Reading reading) {
    Optional<Numbers.Ends> ends = Numbers.parseEnds(scalar.text());
    if (ends.isEmpty()) {
      return malformed(scalar, reading);
    }
    int first = ends.get().first();
    int last = ends.get().last();
    if (first > last) {
      return outOfRange(scalar, reading, "write the smaller number first");
    }
    if (first < min || last > max) {
      return outOfRange(scalar, reading, "from " + min + " to " + max);
    }
    return Optional.of(new Span(first, last));
  }

  @Override
  Optional<String> meant(String text) {
    return Numbers.only(text, min, max);
  }

  @Override
  String remedy() {
    return "write a number from " + min + " to " + max + ", or a range such as `" + range() + "`";
  }

  @Override
  public Description describe() {
    return Description.either(
        new Description.Whole(min, max), new Description.Form("^" + Numbers.SPAN + "$", range()));
  }

  @Override
  public Span standIn() {
    return Span.of(min);
  }
}
