package org.moveleaf.schema;

import java.util.Optional;
import org.moveleaf.syntax.YamlNode;

final class IntegerShape extends ScalarShape<Integer> {

  private final int min;
  private final int max;

  IntegerShape(int min, int max) {
    this.min = min;
    this.max = max;
  }

  @Override
  String wanted() {
    return "a whole number";
  }

  @Override
  public String example() {
    return String.valueOf(Math.min(Math.max(min, 1), max));
  }

  @Override
  Optional<Integer> parse(YamlNode.Scalar scalar, Reading reading) {
    Optional<Integer> number = Numbers.parse(scalar.text());
    if (number.isEmpty()) {
      return malformed(scalar, reading);
    }
    int value = number.get();
    return value < min || value > max
        ? outOfRange(scalar, reading, "from " + min + " to " + max)
        : number;
  }

  @Override
  Optional<String> meant(String text) {
    return Numbers.only(text, min, max);
  }

  @Override
  String remedy() {
    return "write a number from " + min + " to " + max;
  }

  @Override
  public Description describe() {
    return new Description.Whole(min, max);
  }

  @Override
  public Integer standIn() {
    return min;
  }
}
