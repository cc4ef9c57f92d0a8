package org.moveleaf.schema;

import java.util.Optional;
import org.moveleaf.diagnostic.SourceText;
import org.moveleaf.model.Ref;
import org.moveleaf.syntax.YamlNode;

final class RefShape extends ScalarShape<Ref> {

  @Override
  String wanted() {
    return "the name of a file or entry";
  }

  @Override
  public String example() {
    return "cat-cow";
  }

  @Override
  Optional<Ref> parse(YamlNode.Scalar scalar, Reading reading) {
    return Optional.of(new Ref(scalar.text(), scalar.range()));
  }

  @Override
  public Description describe() {
    return new Description.Text(400, false);
  }

  @Override
  public Ref standIn() {
    return new Ref("", SourceText.absent("").start());
  }
}
