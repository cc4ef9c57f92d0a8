package org.moveleaf.content;

import java.util.List;
import java.util.Optional;
import org.moveleaf.model.Span;
import org.moveleaf.schema.Description;
import org.moveleaf.schema.Reading;
import org.moveleaf.schema.Shape;
import org.moveleaf.schema.Shapes;
import org.moveleaf.syntax.YamlNode;

/** What a stage shows: {@code start}, or a step or steps by number. */
final class ShowsShape implements Shape<Optional<Span>> {

  private static final Shape<Span> STEPS = Shapes.span(1, 99);

  @Override
  public Optional<Span> read(YamlNode node, Reading reading) {
    boolean start = node instanceof YamlNode.Scalar scalar && scalar.text().equals("start");
    return start ? Optional.empty() : Optional.of(STEPS.read(node, reading));
  }

  @Override
  public String example() {
    return "start";
  }

  @Override
  public Description describe() {
    return Description.either(new Description.Words(List.of("start")), STEPS.describe());
  }

  @Override
  public Optional<Span> standIn() {
    return Optional.empty();
  }
}
