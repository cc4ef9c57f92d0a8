package org.moveleaf.schema;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.moveleaf.syntax.YamlNode;

final class TextShape extends ScalarShape<String> {

  private final int max;
  private final UnaryOperator<String> setting;

  /**
   * @param setting how the text is set
   */
  TextShape(int max, UnaryOperator<String> setting) {
    this.max = max;
    this.setting = setting;
  }

  @Override
  String wanted() {
    return "text";
  }

  @Override
  public String example() {
    return "some words";
  }

  @Override
  Optional<String> parse(YamlNode.Scalar scalar, Reading reading) {
    String text = scalar.text().strip();
    if (text.isEmpty()) {
      reading.rejectType(new YamlNode.Scalar("", true, scalar.range()), wanted(), example());
      return Optional.empty();
    }
    int length = text.codePointCount(0, text.length());
    if (length > max) {
      reading.reject(
          "out-of-range",
          scalar.range(),
          "`" + reading.fieldName() + "` is " + length + " characters long",
          "at most " + max + " characters");
      return Optional.empty();
    }
    return Optional.of(setting.apply(text));
  }

  @Override
  public Description describe() {
    return new Description.Text(max, false);
  }

  @Override
  public String standIn() {
    return "";
  }
}
