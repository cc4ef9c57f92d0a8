package org.moveleaf.content;

import static org.moveleaf.schema.Field.optional;
import static org.moveleaf.schema.Field.required;
import static org.moveleaf.schema.Field.withDefault;
import static org.moveleaf.schema.Shapes.choice;
import static org.moveleaf.schema.Shapes.decimal;
import static org.moveleaf.schema.Shapes.list;
import static org.moveleaf.schema.Shapes.nonEmptyList;
import static org.moveleaf.schema.Shapes.ref;
import static org.moveleaf.schema.Shapes.yesOrNo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.moveleaf.diagnostic.Diagnostics;
import org.moveleaf.diagnostic.DidYouMean;
import org.moveleaf.diagnostic.SourceText;
import org.moveleaf.figure.Arrow;
import org.moveleaf.figure.Figure;
import org.moveleaf.figure.Framing;
import org.moveleaf.figure.KeyedFigure;
import org.moveleaf.figure.Stage;
import org.moveleaf.figure.body.Furniture;
import org.moveleaf.figure.body.Person;
import org.moveleaf.figure.draw.View;
import org.moveleaf.figure.pose.Base;
import org.moveleaf.figure.pose.Pose;
import org.moveleaf.figure.prop.Prop;
import org.moveleaf.model.ExerciseFigure;
import org.moveleaf.model.Ref;
import org.moveleaf.model.ShownStage;
import org.moveleaf.model.Span;
import org.moveleaf.schema.Description;
import org.moveleaf.schema.Field;
import org.moveleaf.schema.MappingShape;
import org.moveleaf.schema.Reading;
import org.moveleaf.schema.Shape;
import org.moveleaf.schema.Values;
import org.moveleaf.syntax.YamlNode;

/** Reads {@code figures/<id>.yaml}. */
final class FigureReader {

  private static final String FAMILY = "figure";

  private static final Field<Optional<Ref>> EXERCISE = optional("exercise", ref());
  private static final Field<Optional<Ref>> VARIATION = optional("variation", ref());
  private static final Field<Optional<Ref>> OTHER_SIDE_OF = optional("other-side-of", ref());
  private static final Field<Person> PERSON =
      required("person", choice(List.of(Person.values()), Person::word));
  private static final Field<View> VIEW = required("view", new ViewShape());
  private static final Field<Boolean> MIRRORED = withDefault("mirrored", yesOrNo(), false);
  private static final Field<Base> BASE =
      required("base", choice(List.of(Base.values()), Base::word));
  private static final Field<List<Prop>> PROPS =
      withDefault("props", list(choice(List.of(Prop.values()), Prop::word)), List.of());

  private static final Field<Framing.Crop> CROP =
      withDefault(
          "crop", choice(List.of(Framing.Crop.values()), Framing.Crop::word), Framing.Crop.WHOLE);
  private static final Field<Double> ZOOM = withDefault("zoom", decimal(0.8, 2.5), 1.0);

  private static final Field<Double> SEAT_HEIGHT =
      withDefault("seat-height", decimal(10, 70), Furniture.USUAL.seatHeight());
  private static final Field<Double> SEAT_TURN =
      withDefault("seat-turn", decimal(-180, 180), Furniture.USUAL.seatTurn());
  private static final Field<Double> BACK_HEIGHT =
      withDefault("back-height", decimal(75, 130), Furniture.USUAL.backHeight());
  private static final Field<Double> BAR_HEIGHT =
      withDefault("bar-height", decimal(80, 260), Furniture.USUAL.barHeight());
  private static final Field<Double> BALL_RADIUS =
      withDefault("ball-radius", decimal(20, 45), Furniture.USUAL.ballRadius());
  private static final Field<Double> PILLOW =
      withDefault("pillow", decimal(0, 20), Furniture.USUAL.pillow());
  private static final Field<Double> WATER_LEVEL =
      withDefault("water-level", decimal(20, 150), Furniture.USUAL.waterLevel());
  private static final Field<Double> WALL_AHEAD =
      withDefault("wall-ahead", decimal(0, 120), Furniture.USUAL.wallAhead());
  private static final Field<Double> STEP_AHEAD =
      withDefault("step-ahead", decimal(0, 100), Furniture.USUAL.stepAhead());
  private static final Field<Double> STEP_HEIGHT =
      withDefault("step-height", decimal(3, 60), Furniture.USUAL.stepHeight());
  private static final Field<Furniture> FURNITURE =
      withDefault(
          "furniture",
          MappingShape.of(
              FigureReader::furniture,
              SEAT_HEIGHT,
              SEAT_TURN,
              BACK_HEIGHT,
              BAR_HEIGHT,
              BALL_RADIUS,
              PILLOW,
              WATER_LEVEL,
              WALL_AHEAD,
              STEP_AHEAD,
              STEP_HEIGHT),
          Furniture.USUAL);

  private static final Field<PoseChange> POSE =
      withDefault("pose", PoseShape.shape(), PoseChange.NONE);

  private static final Field<Optional<Span>> SHOWS = required("shows", new ShowsShape());
  private static final Field<Optional<Base>> STAGE_BASE =
      optional("base", choice(List.of(Base.values()), Base::word));
  private static final Field<List<Arrow>> ARROWS =
      withDefault("arrows", list(ArrowFields.SHAPE), List.of());
  private static final Field<Boolean> GHOST = withDefault("ghost", yesOrNo(), false);
  private static final Field<Boolean> ONCE = withDefault("once", yesOrNo(), false);
  private static final Shape<StageData> STAGE = stage();
  private static final Field<List<StageData>> STAGES = required("stages", nonEmptyList(STAGE));

  private static final MappingShape<Values> FIGURE =
      MappingShape.of(
          values -> values,
          EXERCISE,
          VARIATION,
          OTHER_SIDE_OF,
          PERSON,
          VIEW,
          MIRRORED,
          CROP,
          ZOOM,
          BASE,
          PROPS,
          FURNITURE,
          POSE,
          STAGES);

  /** A file that only turns another figure to its other side. */
  private static final MappingShape<Values> OTHER_SIDE =
      MappingShape.of(
          values -> values,
          required(OTHER_SIDE_OF.name(), OTHER_SIDE_OF.shape()),
          EXERCISE,
          VARIATION);

  private static final Set<String> OF_OTHER_SIDE = OTHER_SIDE.names();
  private static final Set<String> OF_FIGURE = FIGURE.names();

  private final Diagnostics diagnostics;

  /** By their keys: exercises of a large library share poses, and each is held once. */
  private final Map<String, KeyedFigure> shared = new ConcurrentHashMap<>();

  /** A movement takes two stages at least. */
  private static final int LEAST_ROUND = 2;

  private record StageData(Values values, PoseChange change) {

    Base base(Base usual) {
      return values.get(STAGE_BASE).orElse(usual);
    }

    boolean isOnce() {
      return values.get(ONCE);
    }
  }

  static Description describe() {
    return Description.either(FIGURE.describe(), OTHER_SIDE.describe());
  }

  FigureReader(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  private static Furniture furniture(Values values) {
    return new Furniture(
        values.get(SEAT_HEIGHT),
        values.get(SEAT_TURN),
        values.get(BACK_HEIGHT),
        values.get(BAR_HEIGHT),
        values.get(BALL_RADIUS),
        values.get(PILLOW),
        values.get(WATER_LEVEL),
        values.get(WALL_AHEAD),
        values.get(STEP_AHEAD),
        values.get(STEP_HEIGHT));
  }

  private static Shape<StageData> stage() {
    Field<?>[] own = {SHOWS, ONCE, STAGE_BASE, GHOST, ARROWS};
    Field<?>[] all =
        Stream.concat(Stream.of(own), PoseShape.fields().stream()).toArray(Field<?>[]::new);
    return MappingShape.of(values -> new StageData(values, PoseShape.change(values)), all);
  }

  /** Reads what stands in a file. */
  FigureFile read(String id, YamlNode node) {
    SourceText source = node.range().source();
    Reading reading = Reading.of(FAMILY, diagnostics);
    Values values = values(node, reading);
    KeyedFigure figure = KeyedFigure.of(figure(values));
    shared.putIfAbsent(figure.key(), figure);
    return new FigureFile(
        values.get(EXERCISE).orElse(new Ref(id, source.start())),
        values.get(VARIATION),
        values.get(OTHER_SIDE_OF),
        shown(values),
        figure.key(),
        reading.origin(source));
  }

  private static Values values(YamlNode node, Reading reading) {
    return node instanceof YamlNode.Mapping mapping && isOtherSide(mapping)
        ? OTHER_SIDE.read(withoutPoses(mapping, reading), reading)
        : FIGURE.read(node, reading);
  }

  /** Also where the name of the field is misspelt: nothing else is missing then. */
  private static boolean isOtherSide(YamlNode.Mapping mapping) {
    return mapping.entries().stream()
        .map(each -> each.key().text())
        .flatMap(each -> DidYouMean.nearest(each, OF_FIGURE).stream())
        .anyMatch(OTHER_SIDE_OF.name()::equals);
  }

  /** Reports what the other figure has already, and leaves it out. */
  private static YamlNode.Mapping withoutPoses(YamlNode.Mapping mapping, Reading reading) {
    List<YamlNode.Entry> left = new ArrayList<>();
    for (YamlNode.Entry each : mapping.entries()) {
      String name = each.key().text();
      if (OF_FIGURE.contains(name) && !OF_OTHER_SIDE.contains(name)) {
        reading.report(
            "contradiction",
            each.key().range(),
            "`" + name + "` beside `" + OTHER_SIDE_OF.name() + "`",
            "take it out: the other figure says it for both; or copy that one's file, and add"
                + " `mirrored: yes`");
      } else {
        left.add(each);
      }
    }
    return new YamlNode.Mapping(left, mapping.range());
  }

  /** What stands in a text that is no exercise's. */
  Figure posed(YamlNode node) {
    return figure(values(node, Reading.of(FAMILY, diagnostics)));
  }

  private static List<ShownStage> shown(Values values) {
    List<StageData> stages = values.get(STAGES);
    int round = round(stages);
    List<ShownStage> shown = new ArrayList<>();
    for (int i = 0; i < stages.size(); i++) {
      StageData each = stages.get(i);
      boolean isOnce = i >= round;
      if (each.isOnce() && !isOnce) {
        each.values
            .reading()
            .report(
                "contradiction",
                each.values.range(),
                "`once` in a stage of the round",
                "put what is done once at the end, below two other stages at least");
      }
      shown.add(new ShownStage(each.values.get(SHOWS), each.base(values.get(BASE)), isOnce));
    }
    return shown;
  }

  /** How many stages make up a round: all but those at the end that are done once. */
  private static int round(List<StageData> stages) {
    int round = stages.size();
    while (round > LEAST_ROUND && stages.get(round - 1).isOnce()) {
      round--;
    }
    return round;
  }

  /**
   * What has been read from a file, now or in another build.
   *
   * @param node what stands in it, for who has to draw it
   */
  ExerciseFigure figure(String id, FigureFile file, Supplier<YamlNode> node) {
    KeyedFigure figure =
        shared.computeIfAbsent(file.key(), key -> new KeyedFigure(key, () -> figure(node.get())));
    return new ExerciseFigure(
        id,
        file.exercise(),
        file.variation(),
        file.otherSideOf(),
        figure,
        file.stages(),
        file.origin());
  }

  /** What is wrong with it has been said when it was read. */
  private static Figure figure(YamlNode node) {
    return new FigureReader(new Diagnostics()).posed(node);
  }

  private static Figure figure(Values values) {
    Base base = values.get(BASE);
    PoseChange pose = values.get(POSE);
    List<Stage> stages = new ArrayList<>();
    for (StageData each : values.get(STAGES)) {
      Pose posed = each.change.apply(pose.apply(Pose.of(each.base(base))));
      stages.add(new Stage(posed, each.values.get(ARROWS), each.values.get(GHOST)));
    }
    return new Figure(
        values.get(PERSON),
        values.get(VIEW).mirrored(values.get(MIRRORED)),
        new Framing(values.get(CROP), values.get(ZOOM)),
        values.get(PROPS),
        values.get(FURNITURE),
        stages,
        round(values.get(STAGES)));
  }
}
