package org.moveleaf.schema;

import java.util.Optional;
import org.moveleaf.syntax.YamlNode;

final class IdShape extends ScalarShape<String> {

  @Override
  String wanted() {
    return "a name of " + Ids.RULE;
  }

  @Override
  public String example() {
    return "my-name";
  }

  @Override
  Optional<String> parse(YamlNode.Scalar scalar, Reading reading) {
    return Ids.isId(scalar.text()) ? Optional.of(scalar.text()) : malformed(scalar, reading);
  }

  @Override
  public Description describe() {
    return new Description.Form(Ids.PATTERN, example());
  }

  @Override
  public String standIn() {
    return "";
  }
}
