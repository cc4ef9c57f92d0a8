package org.moveleaf.schema;

import java.util.Optional;
import java.util.regex.Pattern;
import org.moveleaf.syntax.YamlNode;

/** A number within limits, with a sign and a few decimals if need be. */
final class DecimalShape extends ScalarShape<Double> {

  private static final Pattern FORM = Pattern.compile("-?(0|[1-9][0-9]{0,5})(\\.[0-9]{1,3})?");

  private final double min;
  private final double max;

  DecimalShape(double min, double max) {
    this.min = min;
    this.max = max;
  }

  @Override
  String wanted() {
    return "a number";
  }

  @Override
  public String example() {
    return text(Math.min(Math.max(min, 1), max));
  }

  @Override
  Optional<Double> parse(YamlNode.Scalar scalar, Reading reading) {
    if (!FORM.matcher(scalar.text()).matches()) {
      return malformed(scalar, reading);
    }
    double value = Double.parseDouble(scalar.text());
    return value < min || value > max
        ? outOfRange(scalar, reading, "from " + text(min) + " to " + text(max))
        : Optional.of(value);
  }

  private static String text(double value) {
    return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
  }

  @Override
  public Description describe() {
    return new Description.Decimal(min, max);
  }

  @Override
  public Double standIn() {
    return Math.min(Math.max(min, 0), max);
  }
}
