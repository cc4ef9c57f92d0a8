package org.moveleaf.schema;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.moveleaf.diagnostic.DidYouMean;
import org.moveleaf.model.Word;
import org.moveleaf.syntax.YamlNode;

final class WordShape<E extends Enum<E> & Word> extends ScalarShape<E> {

  private final Class<E> type;

  WordShape(Class<E> type) {
    this.type = type;
  }

  private List<String> words() {
    return Stream.of(type.getEnumConstants()).map(Word::word).toList();
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
    for (E each : type.getEnumConstants()) {
      if (each.word().equals(scalar.text())) {
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
  public E standIn() {
    return type.getEnumConstants()[0];
  }
}
