package org.moveleaf.schema;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.moveleaf.diagnostic.DidYouMean;
import org.moveleaf.syntax.YamlNode;

final class VocabularyShape extends ScalarShape<String> {

  private final Collection<String> ids;

  VocabularyShape(Collection<String> ids) {
    this.ids = ids;
  }

  @Override
  String wanted() {
    return "one word";
  }

  @Override
  public String example() {
    return new TreeSet<>(ids).stream().findFirst().orElse("word");
  }

  @Override
  Optional<String> parse(YamlNode.Scalar scalar, Reading reading) {
    String text = scalar.text();
    if (ids.contains(text)) {
      return Optional.of(text);
    }
    String name = reading.fieldName();
    reading.reject(
        "unknown-value",
        scalar.range(),
        "`" + name + "` cannot be `" + text + "`",
        DidYouMean.hintOrList(text, new TreeSet<>(ids))
            + "; if it is another, name it in `handbook.yaml` under `labels`");
    return Optional.empty();
  }

  @Override
  public Description describe() {
    return new Description.Words(List.copyOf(new TreeSet<>(ids)));
  }

  @Override
  public String standIn() {
    return "";
  }
}
