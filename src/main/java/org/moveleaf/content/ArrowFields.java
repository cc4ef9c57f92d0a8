package org.moveleaf.content;

import static org.moveleaf.schema.Field.optional;
import static org.moveleaf.schema.Field.required;
import static org.moveleaf.schema.Field.withDefault;
import static org.moveleaf.schema.Shapes.choice;
import static org.moveleaf.schema.Shapes.decimal;
import static org.moveleaf.schema.Shapes.list;
import static org.moveleaf.schema.Shapes.yesOrNo;

import java.util.List;
import java.util.Optional;
import org.moveleaf.figure.Arrow;
import org.moveleaf.figure.body.Landmark;
import org.moveleaf.schema.Field;
import org.moveleaf.schema.MappingShape;
import org.moveleaf.schema.Shape;
import org.moveleaf.schema.Values;

/** An arrow: one that follows a point of the body, or one through given points. */
final class ArrowFields {

  private static final Shape<Landmark> LANDMARK =
      choice(List.of(Landmark.values()), Landmark::word);
  private static final Shape<Double> CENTIMETRES = decimal(-200, 200);

  private static final Field<Landmark> AT = required("at", LANDMARK);
  private static final Field<Double> RIGHT = withDefault("right", CENTIMETRES, 0.0);
  private static final Field<Double> UP = withDefault("up", CENTIMETRES, 0.0);
  private static final Shape<Arrow.Point> POINT =
      MappingShape.of(
          values -> new Arrow.Point(values.get(AT), values.get(RIGHT), values.get(UP)),
          AT,
          RIGHT,
          UP);

  private static final Field<Optional<Landmark>> FOLLOW = optional("follow", LANDMARK);
  private static final Field<Double> FROM = withDefault("from", decimal(0, 1), 0.0);
  private static final Field<Double> TO = withDefault("to", decimal(0, 1), 1.0);
  private static final Field<List<Arrow.Point>> THROUGH =
      withDefault("through", list(POINT), List.of());
  private static final Field<Boolean> BOTH = withDefault("both-ways", yesOrNo(), false);

  static final Shape<Arrow> SHAPE =
      MappingShape.of(ArrowFields::arrow, FOLLOW, RIGHT, UP, FROM, TO, THROUGH, BOTH);

  private ArrowFields() {}

  private static Arrow arrow(Values values) {
    Optional<Landmark> follow = values.get(FOLLOW);
    List<Arrow.Point> points = values.get(THROUGH);
    boolean both = values.get(BOTH);
    if (follow.isPresent() == points.size() >= 2) {
      values
          .reading()
          .report(
              "bad-arrow",
              values.range(),
              "an arrow needs either `follow` or two points or more in `through`",
              "write `follow: left-hand`");
    }
    return follow
        .<Arrow>map(
            landmark ->
                new Arrow.Follow(
                    landmark,
                    values.get(RIGHT),
                    values.get(UP),
                    values.get(FROM),
                    values.get(TO),
                    both))
        .orElseGet(() -> new Arrow.Through(points, both));
  }
}
