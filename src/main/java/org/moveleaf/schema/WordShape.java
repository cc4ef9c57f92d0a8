package org.moveleaf.schema;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.moveleaf.diagnostic.DidYouMean;
import org.moveleaf.syntax.YamlNode;

/** One of a few values, each with its word. */
final class WordShape<E> extends ScalarShape<E> {

  private final List<E> values;
  private final Function<E, String> word;

  /**
   * @param values all of them; the first stands in for one that cannot be read
   */
  WordShape(List<E> values, Function<E, String> word) {
    this.values = values;
    this.word = word;
  }

  private List<String> words() {
    return values.stream().map(word).toList();
  }

  @Override
  String wanted() {
    return "one word";
  }

  @Override
  public String example() {
    return words().get(0);
  }

  @Override
  Optional<E> parse(YamlNode.Scalar scalar, Reading reading) {
    for (E each : values) {
      if (word.apply(each).equals(scalar.text())) {
        return Optional.of(each);
      }
    }
    reading.reject(
        "unknown-value",
        scalar.range(),
        "`" + reading.fieldName() + "` cannot be `" + scalar.text() + "`",
        DidYouMean.hintOrList(scalar.text(), words()));
    return Optional.empty();
  }

  @Override
  public Description describe() {
    return new Description.Words(words());
  }

  @Override
  public E standIn() {
    return values.get(0);
  }
}
