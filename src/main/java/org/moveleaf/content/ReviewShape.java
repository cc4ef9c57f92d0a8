package org.moveleaf.content;

import static org.moveleaf.schema.Field.required;
import static org.moveleaf.schema.Field.withDefault;
import static org.moveleaf.schema.Shapes.date;

import java.time.LocalDate;
import java.util.Optional;
import org.moveleaf.model.Review;
import org.moveleaf.schema.Field;
import org.moveleaf.schema.MappingShape;
import org.moveleaf.schema.Shape;
import org.moveleaf.schema.Shapes;
import org.moveleaf.schema.Values;

/** {@code reviewed: {by: "", on: 2026-11-20, next: 2028-11-20}}. */
final class ReviewShape {

  private static final Field<String> BY = withDefault("by", Shapes.nameOrNothing(), "");
  private static final Field<LocalDate> ON = required("on", date());
  private static final Field<LocalDate> NEXT = required("next", date());

  private static final Shape<Review> REVIEW = MappingShape.of(ReviewShape::review, BY, ON, NEXT);

  static final Field<Review> FIELD = required("reviewed", REVIEW);

  private ReviewShape() {}

  private static Review review(Values values) {
    Optional<String> by = Optional.of(values.get(BY)).filter(each -> !each.isEmpty());
    return new Review(by, values.get(ON), values.get(NEXT));
  }
}
