package org.moveleaf.schema;

import java.util.Optional;
import org.moveleaf.syntax.YamlNode;

/** A shape for a single word, number or line of text. */
abstract class ScalarShape<T> implements Shape<T> {

  /** What is wanted, for messages: {@code a whole number}. */
  abstract String wanted();

  /** How it is typed. */
  @Override
  public abstract String example();

  /** The value; empty after it has reported what is wrong with the text. */
  abstract Optional<T> parse(YamlNode.Scalar scalar, Reading reading);

  @Override
  public final T read(YamlNode node, Reading reading) {
    if (node instanceof YamlNode.Scalar scalar && !scalar.isNothing()) {
      return parse(scalar, reading).orElseGet(this::standIn);
    }
    reading.rejectType(node, wanted(), example());
    return standIn();
  }

  /** Reports text of another form than wanted. */
  final Optional<T> malformed(YamlNode.Scalar scalar, Reading reading) {
    reading.reject(
        "wrong-type",
        scalar.range(),
        "`" + reading.fieldName() + "` is `" + scalar.text() + "`, not " + wanted(),
        meant(scalar.text().strip()).map(each -> "write it as `" + each + "`").orElse(remedy()));
    return Optional.empty();
  }

  /** What somebody most likely wanted to say: an example in its place would be taken over. */
  Optional<String> meant(String text) {
    return Optional.empty();
  }

  /** What helps where nobody can tell what was meant. */
  String remedy() {
    return "for example, `" + example() + "`";
  }

  /** Reports a number outside its limits. */
  final Optional<T> outOfRange(YamlNode.Scalar scalar, Reading reading, String limits) {
    reading.reject(
        "out-of-range",
        scalar.range(),
        "`" + reading.fieldName() + "` is `" + scalar.text() + "`",
        limits);
    return Optional.empty();
  }
}
