package org.moveleaf.schema;

import java.util.Optional;
import org.moveleaf.model.BrandColours;
import org.moveleaf.model.Colour;
import org.moveleaf.syntax.YamlNode;

final class ColourShape extends ScalarShape<BrandColours.Chosen> {

  @Override
  String wanted() {
    return "a colour";
  }

  @Override
  public String example() {
    return "\"#1c6b53\"";
  }

  @Override
  Optional<BrandColours.Chosen> parse(YamlNode.Scalar scalar, Reading reading) {
    Optional<Colour> colour = Colour.parse(scalar.text());
    return colour.isPresent()
        ? colour.map(each -> new BrandColours.Chosen(each, scalar.range()))
        : malformed(scalar, reading);
  }

  @Override
  public Description describe() {
    return new Description.Form("^#[0-9a-fA-F]{6}$", "#1c6b53");
  }

  @Override
  public BrandColours.Chosen standIn() {
    return new BrandColours.Chosen(
        Colour.BLACK, org.moveleaf.diagnostic.SourceText.absent("").start());
  }
}
