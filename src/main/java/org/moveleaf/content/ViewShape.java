package org.moveleaf.content;

import static org.moveleaf.schema.Field.required;
import static org.moveleaf.schema.Field.withDefault;
import static org.moveleaf.schema.Shapes.choice;
import static org.moveleaf.schema.Shapes.decimal;

import java.util.List;
import org.moveleaf.figure.draw.NamedView;
import org.moveleaf.figure.draw.View;
import org.moveleaf.schema.Description;
import org.moveleaf.schema.Field;
import org.moveleaf.schema.MappingShape;
import org.moveleaf.schema.Reading;
import org.moveleaf.schema.Shape;
import org.moveleaf.syntax.YamlNode;

/** From where a figure is seen: a word, or degrees around the person and above the horizon. */
final class ViewShape implements Shape<View> {

  private static final Field<Double> AROUND = required("around", decimal(-180, 180));
  private static final Field<Double> ABOVE = withDefault("above", decimal(0, 60), 8.0);
  private static final Shape<View> DEGREES =
      MappingShape.of(values -> new View(values.get(AROUND), values.get(ABOVE)), AROUND, ABOVE);
  private static final Shape<NamedView> WORD = choice(List.of(NamedView.values()), NamedView::word);

  @Override
  public View read(YamlNode node, Reading reading) {
    return node instanceof YamlNode.Mapping
        ? DEGREES.read(node, reading)
        : WORD.read(node, reading).view();
  }

  @Override
  public String example() {
    return WORD.example();
  }

  @Override
  public Description describe() {
    return Description.either(WORD.describe(), DEGREES.describe());
  }

  @Override
  public View standIn() {
    return NamedView.FRONT.view();
  }
}
