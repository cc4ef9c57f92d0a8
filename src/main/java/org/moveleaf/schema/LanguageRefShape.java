package org.moveleaf.schema;

import java.util.Optional;
import org.moveleaf.diagnostic.SourceText;
import org.moveleaf.model.Ref;
import org.moveleaf.syntax.YamlNode;

/** A language tag together with its place. */
final class LanguageRefShape extends ScalarShape<Ref> {

  private final LanguageTagShape tag = new LanguageTagShape();

  @Override
  String wanted() {
    return tag.wanted();
  }

  @Override
  public String example() {
    return "es";
  }

  @Override
  Optional<Ref> parse(YamlNode.Scalar scalar, Reading reading) {
    return tag.parse(scalar, reading).map(each -> new Ref(each, scalar.range()));
  }

  @Override
  public Description describe() {
    return tag.describe();
  }

  @Override
  public Ref standIn() {
    return new Ref("", SourceText.absent("").start());
  }
}
