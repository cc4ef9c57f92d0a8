package org.moveleaf.content;

import static org.moveleaf.schema.Field.optional;
import static org.moveleaf.schema.Field.withDefault;
import static org.moveleaf.schema.Shapes.choice;
import static org.moveleaf.schema.Shapes.decimal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.moveleaf.figure.pose.Base;
import org.moveleaf.figure.pose.BodyPart;
import org.moveleaf.figure.pose.FootPlace;
import org.moveleaf.figure.pose.FootTarget;
import org.moveleaf.figure.pose.HandPlace;
import org.moveleaf.figure.pose.HandShape;
import org.moveleaf.figure.pose.HandTarget;
import org.moveleaf.figure.pose.HandTarget.Elbow;
import org.moveleaf.figure.pose.Motion;
import org.moveleaf.figure.pose.Pose;
import org.moveleaf.figure.pose.Side;
import org.moveleaf.schema.Description;
import org.moveleaf.schema.Field;
import org.moveleaf.schema.MappingShape;
import org.moveleaf.schema.Shape;
import org.moveleaf.schema.Values;

/**
 * What a pose may say: movements of the parts of the body, where hands and feet go, how the head
 * rests. General things come before particular ones, whatever their order in the file: {@code arms}
 * before {@code left-arm}, angles before targets.
 */
final class PoseShape {

  private static final Field<Optional<HandPlace>> ON =
      optional("on", choice(List.of(HandPlace.values()), HandPlace::word));
  private static final Field<Optional<Double>> OUT = optional("out", decimal(-60, 100));
  private static final Field<Optional<Double>> UP = optional("up", decimal(0, 260));
  private static final Field<Optional<Double>> FORWARD = optional("forward", decimal(-100, 100));
  private static final Field<Optional<Elbow>> ELBOW =
      optional("elbow", choice(List.of(Elbow.values()), Elbow::word));
  private static final Field<Boolean> PALM_UP =
      withDefault("palm", choice(List.of(false, true), up -> up ? "up" : "down"), false);
  private static final Field<Optional<HandShape>> SHAPE =
      optional("shape", choice(List.of(HandShape.values()), HandShape::word));

  private static final Field<FootPlace> FOOT_ON =
      withDefault("on", choice(List.of(FootPlace.values()), FootPlace::word), FootPlace.FLOOR);
  private static final Field<Double> FOOT_OUT = withDefault("out", decimal(-40, 80), 9.0);
  private static final Field<Double> FOOT_FORWARD = withDefault("forward", decimal(-100, 110), 0.0);
  private static final Field<Double> TOES_OUT = withDefault("toes-out", decimal(-30, 60), 6.0);
  private static final Field<Double> HEEL = withDefault("heel-up", decimal(0, 60), 0.0);
  private static final Field<Double> FOOT_UP = withDefault("up", decimal(0, 120), 0.0);

  private static final List<Field<PoseChange>> FIELDS = allFields();

  private PoseShape() {}

  /** A mapping with nothing else in it. */
  static Shape<PoseChange> shape() {
    return MappingShape.of(PoseShape::change, FIELDS.toArray(Field<?>[]::new));
  }

  /** The fields, to stand among others. */
  static List<Field<PoseChange>> fields() {
    return FIELDS;
  }

  /** All changes together, in the order of the fields. */
  static PoseChange change(Values values) {
    PoseChange all = PoseChange.NONE;
    for (Field<PoseChange> field : FIELDS) {
      all = all.then(values.get(field));
    }
    return all;
  }

  private static List<Field<PoseChange>> allFields() {
    List<Field<PoseChange>> fields = new ArrayList<>();
    for (BodyPart part : BodyPart.values()) {
      if (part.isSided()) {
        fields.add(field(part.plural(), motions(part, Side.BOTH)));
        for (Side side : Side.BOTH) {
          fields.add(field(side.word() + "-" + part.word(), motions(part, List.of(side))));
        }
      } else {
        fields.add(field(part.word(), motions(part, Side.BOTH)));
      }
    }
    fields.add(field("feet", foot(Side.BOTH)));
    Side.BOTH.forEach(side -> fields.add(field(side.word() + "-foot", foot(List.of(side)))));
    fields.add(field("hands", hand(Side.BOTH)));
    Side.BOTH.forEach(side -> fields.add(field(side.word() + "-hand", hand(List.of(side)))));
    fields.add(field("head", head()));
    return fields;
  }

  private static Field<PoseChange> field(String name, Shape<PoseChange> shape) {
    return withDefault(name, shape, PoseChange.NONE);
  }

  /** Degrees for each movement of a part, within its limits. */
  private static Shape<PoseChange> motions(BodyPart part, List<Side> sides) {
    List<MotionField> fields =
        part.motions().stream()
            .map(each -> new MotionField(each, optional(each.word(), decimal(0, each.limit()))))
            .toList();
    return MappingShape.of(
        values -> motions(values, fields, sides),
        fields.stream().map(MotionField::field).toArray(Field<?>[]::new));
  }

  private record MotionField(Motion motion, Field<Optional<Double>> field) {}

  private static PoseChange motions(Values values, List<MotionField> fields, List<Side> sides) {
    PoseChange change = PoseChange.NONE;
    MotionField last = null;
    for (MotionField each : fields) {
      Optional<Double> degrees = values.get(each.field);
      if (degrees.isPresent()) {
        if (last != null && last.motion.isOpposite(each.motion)) {
          values
              .reading()
              .report(
                  "contradiction",
                  values.range(),
                  "both `" + last.motion.word() + "` and `" + each.motion.word() + "`",
                  "keep one of them");
        }
        change = change.then(pose -> pose.move(each.motion, degrees.get(), sides));
        last = each;
      }
    }
    return change;
  }

  private static Shape<PoseChange> hand(List<Side> sides) {
    return MappingShape.of(
        values -> {
          checkPlace(values);
          return pose -> hand(pose, values, sides);
        },
        ON,
        OUT,
        UP,
        FORWARD,
        ELBOW,
        PALM_UP,
        SHAPE);
  }

  /** Without a place, measures mean nothing, and a place on the body has none. */
  private static void checkPlace(Values values) {
    Optional<Field<Optional<Double>>> moved =
        Stream.of(OUT, UP, FORWARD).filter(each -> values.get(each).isPresent()).findFirst();
    boolean measured = moved.isPresent() || values.get(ELBOW).isPresent();
    Optional<HandPlace> body = values.get(ON).filter(HandPlace::isOnBody);
    if (moved.isPresent() && body.isPresent()) {
      values
          .reading()
          .report(
              "no-effect",
              values.range(),
              "`" + moved.get().name() + "` does not move a hand on " + body.get().words(),
              "take it out; only places beside the body, as `floor` or `chair-back`, can be moved");
    }
    if (measured && values.get(ON).isEmpty() && !values.isMisspelt(ON)) {
      values
          .reading()
          .report(
              "no-place",
              values.range(),
              "the hand has no place, so the rest has no effect",
              "add where it is, as `on: " + ON.shape().example() + "`");
    }
  }

  private static Pose hand(Pose pose, Values values, List<Side> sides) {
    Pose posed = pose;
    for (Side side : sides) {
      Optional<HandTarget> target =
          values
              .get(ON)
              .map(
                  place ->
                      new HandTarget(
                          place,
                          values.get(OUT),
                          values.get(UP),
                          values.get(FORWARD),
                          values.get(ELBOW),
                          values.get(PALM_UP)));
      if (target.isPresent()) {
        posed = posed.hand(side, target.get());
        posed = posed.shape(side, target.get().place().usualShape());
      }
      if (values.get(SHAPE).isPresent()) {
        posed = posed.shape(side, values.get(SHAPE).get());
      }
    }
    return posed;
  }

  private static Shape<PoseChange> foot(List<Side> sides) {
    return MappingShape.of(
        values ->
            pose -> {
              Pose posed = pose;
              for (Side side : sides) {
                posed =
                    posed.foot(
                        side,
                        new FootTarget(
                            values.get(FOOT_ON),
                            values.get(FOOT_OUT),
                            values.get(FOOT_FORWARD),
                            values.get(TOES_OUT),
                            values.get(HEEL),
                            values.get(FOOT_UP)));
              }
              return posed;
            },
        FOOT_ON,
        FOOT_FORWARD,
        FOOT_OUT,
        TOES_OUT,
        HEEL,
        FOOT_UP);
  }

  private enum Head {
    /** As the base lays it down, if it does. */
    RESTING(Base.Settle.HEAD),
    ON_FOREHEAD(Base.Settle.FOREHEAD),
    FREE(Base.Settle.NOTHING);

    private final Base.Settle settle;

    Head(Base.Settle settle) {
      this.settle = settle;
    }

    Pose settled(Pose pose) {
      boolean asBase = this == RESTING && pose.base().settle().isOfHead();
      return pose.settled(asBase ? pose.base().settle() : settle);
    }

    String word() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
  }

  private static Shape<PoseChange> head() {
    Shape<Head> word = choice(List.of(Head.values()), Head::word);
    return new Shape<>() {
      @Override
      public PoseChange read(
          org.moveleaf.syntax.YamlNode node, org.moveleaf.schema.Reading reading) {
        Head head = word.read(node, reading);
        return head::settled;
      }

      @Override
      public String example() {
        return word.example();
      }

      @Override
      public Description describe() {
        return word.describe();
      }

      @Override
      public PoseChange standIn() {
        return PoseChange.NONE;
      }
    };
  }
}
