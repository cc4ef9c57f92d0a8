package org.moveleaf.schema;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.moveleaf.model.Span;
import org.moveleaf.model.StatedDose.Quantity;
import org.moveleaf.model.StatedDose.Vague;
import org.moveleaf.syntax.YamlNode;

/** A number as a source states it: exact, a range, or a vague word such as {@code several}. */
final class QuantityShape implements Shape<Quantity> {

  private final Shape<Span> exact;

  QuantityShape(Shape<Span> exact) {
    this.exact = exact;
  }

  @Override
  public Quantity read(YamlNode node, Reading reading) {
    Optional<Vague> vague =
        node instanceof YamlNode.Scalar scalar
            ? Stream.of(Vague.values()).filter(e -> e.word().equals(scalar.text())).findFirst()
            : Optional.empty();
    return vague.map(Quantity::of).orElseGet(() -> Quantity.of(exact.read(node, reading)));
  }

  @Override
  public Description describe() {
    List<String> vague = Stream.of(Vague.values()).map(Vague::word).toList();
    return Description.either(exact.describe(), new Description.Words(vague));
  }

  @Override
  public Quantity standIn() {
    return Quantity.of(exact.standIn());
  }
}
