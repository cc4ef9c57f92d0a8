package org.moveleaf.schema;

import java.util.List;
import java.util.Optional;
import org.moveleaf.model.Span;
import org.moveleaf.model.StatedDose.Quantity;
import org.moveleaf.model.StatedDose.Vague;
import org.moveleaf.syntax.YamlNode;

/** A number as a source states it: exact, a range, or a vague word such as {@code several}. */
final class QuantityShape implements Shape<Quantity> {

  private final Shape<Span> exact;
  private final List<Vague> words;

  /**
   * @param words vague words that make sense for it
   */
  QuantityShape(Shape<Span> exact, List<Vague> words) {
    this.exact = exact;
    this.words = List.copyOf(words);
  }

  @Override
  public Quantity read(YamlNode node, Reading reading) {
    Optional<Vague> vague =
        node instanceof YamlNode.Scalar scalar
            ? words.stream().filter(e -> e.word().equals(scalar.text())).findFirst()
            : Optional.empty();
    return vague.map(Quantity::of).orElseGet(() -> Quantity.of(exact.read(node, reading)));
  }

  @Override
  public Description describe() {
    List<String> vague = words.stream().map(Vague::word).toList();
    return Description.either(exact.describe(), new Description.Words(vague));
  }

  @Override
  public Quantity standIn() {
    return Quantity.of(exact.standIn());
  }
}
