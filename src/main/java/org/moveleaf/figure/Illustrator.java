package org.moveleaf.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.moveleaf.figure.body.Body;
import org.moveleaf.figure.body.Furniture;
import org.moveleaf.figure.body.Scene;
import org.moveleaf.figure.body.Surface;
import org.moveleaf.figure.draw.Artist;
import org.moveleaf.figure.draw.Detail;
import org.moveleaf.figure.draw.Film;
import org.moveleaf.figure.draw.Still;
import org.moveleaf.figure.geometry.Vec;
import org.moveleaf.figure.pose.Base;
import org.moveleaf.figure.pose.FootTarget;
import org.moveleaf.figure.pose.Side;
import org.moveleaf.figure.prop.Extent;
import org.moveleaf.figure.prop.Prop;
import org.moveleaf.figure.prop.Props;

/** Draws a figure: places the body for each stage, puts things around it, and draws both. */
public final class Illustrator {

  private static final int FRAMES = 10;
  private static final double SECONDS = 2.4;

  /** Points along the way of a landmark. */
  private static final int SAMPLES = 14;

  private final Figure figure;
  private final List<Body> bodies = new ArrayList<>();
  private final Extent all;
  private final Extent floor;

  private Illustrator(Figure figure) {
    this.figure = figure;
    for (Stage stage : figure.stages()) {
      bodies.add(placed(stage, scene(stage)));
    }
    List<Surface> surfaces = bodies.stream().flatMap(body -> body.surfaces().stream()).toList();
    this.all = Extent.of(surfaces, Double.MAX_VALUE);
    this.floor = Extent.of(surfaces, 28);
  }

  /** The pictures of all stages; none of a figure whose stages could not be read. */
  public static List<Still> stills(Figure figure) {
    return figure.stages().isEmpty() ? List.of() : new Illustrator(figure).artist().stills();
  }

  /** A round of the movement; empty where that has only one stage. */
  public static Optional<Film> film(Figure figure) {
    return new Illustrator(figure).film();
  }

  /** The body of each stage, in its place. */
  static List<Body> bodies(Figure figure) {
    return List.copyOf(new Illustrator(figure).bodies);
  }

  /**
   * How many pictures the film of a figure has, and its strip.
   *
   * @param stages of a round, at least two
   */
  public static int frames(int stages) {
    return between(stages) * (stages - 1) + 1;
  }

  private static int between(int stages) {
    return Math.max(1, (FRAMES - 1) / (stages - 1));
  }

  /** What is wrong with how the body lies, without drawing it. */
  public static List<StageProblem> inspect(Figure figure) {
    Illustrator illustrator = new Illustrator(figure);
    List<StageProblem> problems = new ArrayList<>();
    for (int i = 0; i < illustrator.bodies.size(); i++) {
      int stage = i;
      Body body = illustrator.bodies.get(i);
      body.problems().forEach(problem -> problems.add(new StageProblem(stage, problem)));
      if (figure.props().contains(Prop.STEP)) {
        body.problemWithStep().ifPresent(each -> problems.add(new StageProblem(stage, each)));
      }
    }
    return problems;
  }

  /**
   * Chair, ball and the places of hands stay from stage to stage, as long as the base does. Who
   * stands in one stage and sits in another gets up from the chair.
   */
  private Scene scene(Stage stage) {
    if (!bodies.isEmpty() && base(0) == stage.pose().base()) {
      return bodies.get(0).scene();
    }
    return figure.stages().stream()
        .filter(each -> stage.pose().base() == Base.STANDING && each.pose().base() == Base.SITTING)
        .findFirst()
        .map(each -> Scene.gettingUp(placed(each, Scene.of(figure.furniture()))))
        .orElseGet(() -> Scene.of(figure.furniture()));
  }

  private Body placed(Stage stage, Scene scene) {
    return Body.place(stage.pose(), scene, figure.person());
  }

  private Base base(int stage) {
    return figure.stages().get(stage).pose().base();
  }

  private Artist artist() {
    Artist artist = artist(Detail.STILL);
    for (int i = 0; i < bodies.size(); i++) {
      Stage stage = figure.stages().get(i);
      Body ghost = stage.hasGhost() && i > 0 ? bodies.get(i - 1) : null;
      artist.stage(bodies.get(i), props(bodies.get(i)), ghost, arrows(i), hasShadow());
    }
    return artist;
  }

  private Artist artist(Detail detail) {
    Framing.Crop crop = figure.framing().crop();
    Vec cut = crop == Framing.Crop.WHOLE ? null : bodies.get(0).spine(crop.height());
    Artist artist = new Artist(figure.view(), figure.framing().zoom(), cut, detail);
    if (figure.props().contains(Prop.WATER)) {
      artist.water(figure.furniture().waterLevel());
    }
    return artist;
  }

  private List<Surface> props(Body body) {
    return Props.surfaces(figure.props(), body, all, floor);
  }

  private boolean hasShadow() {
    return !figure.props().contains(Prop.MAT) && !figure.props().contains(Prop.WATER);
  }

  private List<org.moveleaf.figure.draw.Arrow> arrows(int stage) {
    return figure.stages().get(stage).arrows().stream().map(each -> arrow(each, stage)).toList();
  }

  /** What a figure names and does not show, without drawing it. */
  public static List<Undrawn> undrawn(Figure figure) {
    List<Undrawn> all = new ArrayList<>(unnamed(figure));
    boolean isWhole = figure.framing().crop() == Framing.Crop.WHOLE;
    if (!isWhole && !figure.props().isEmpty()) {
      new Illustrator(figure).addBelow(all);
    }
    satOn(figure)
        .filter(each -> isWhole || new Illustrator(figure).isInPicture(Prop.STOOL))
        .ifPresent(all::add);
    return all;
  }

  /** A seat for who sits on none and leans on no wall. */
  private static Optional<Undrawn> satOn(Figure figure) {
    Furniture furniture = figure.furniture();
    boolean isCarried =
        figure.props().stream()
            .anyMatch(
                prop ->
                    switch (prop) {
                      case CHAIR, STOOL, BALL -> true;
                      case STEP -> !furniture.hasStepAhead();
                      case WALL -> !furniture.hasWallAhead();
                      default -> false;
                    });
    return isCarried
        ? Optional.empty()
        : IntStream.range(0, figure.stages().size())
            .filter(i -> figure.stages().get(i).pose().base() == Base.SITTING)
            .mapToObj(i -> new Undrawn(Prop.CHAIR, "stages." + i + ".base", Undrawn.Why.SAT_ON))
            .findFirst();
  }

  /** Things whose measures are given, and that are none of the props. */
  private static List<Undrawn> unnamed(Figure figure) {
    Furniture given = figure.furniture();
    Furniture usual = Furniture.USUAL;
    List<Undrawn> all = new ArrayList<>();
    if (given.pillow() != usual.pillow()) {
      all.add(new Undrawn(Prop.PILLOW, "furniture.pillow", Undrawn.Why.MEASURED));
    }
    if (given.ballRadius() != usual.ballRadius()) {
      all.add(new Undrawn(Prop.BALL, "furniture.ball-radius", Undrawn.Why.MEASURED));
    }
    if (given.barHeight() != usual.barHeight()) {
      all.add(new Undrawn(Prop.BAR, "furniture.bar-height", Undrawn.Why.MEASURED));
    }
    if (given.waterLevel() != usual.waterLevel()) {
      all.add(new Undrawn(Prop.WATER, "furniture.water-level", Undrawn.Why.MEASURED));
    }
    if (given.wallAhead() != usual.wallAhead()) {
      all.add(new Undrawn(Prop.WALL, "furniture.wall-ahead", Undrawn.Why.MEASURED));
    }
    if (given.stepAhead() != usual.stepAhead()) {
      all.add(new Undrawn(Prop.STEP, "furniture.step-ahead", Undrawn.Why.MEASURED));
    }
    if (given.stepHeight() != usual.stepHeight()) {
      all.add(new Undrawn(Prop.STEP, "furniture.step-height", Undrawn.Why.MEASURED));
    }
    footOnStep(figure).ifPresent(all::add);
    all.removeIf(each -> figure.props().contains(each.prop()));
    return all;
  }

  private static Optional<Undrawn> footOnStep(Figure figure) {
    for (int i = 0; i < figure.stages().size(); i++) {
      for (Side side : Side.BOTH) {
        if (figure.stages().get(i).pose().foot(side).filter(FootTarget::isOnStep).isPresent()) {
          String field = "stages." + i + "." + side.word() + "-foot";
          return Optional.of(new Undrawn(Prop.STEP, field, Undrawn.Why.STOOD_ON));
        }
      }
    }
    return Optional.empty();
  }

  private void addBelow(List<Undrawn> all) {
    Artist artist = artist(Detail.FRAME);
    for (int i = 0; i < figure.props().size(); i++) {
      Prop prop = figure.props().get(i);
      if (!isInPicture(prop, artist)) {
        all.add(new Undrawn(prop, "props." + i, Undrawn.Why.BELOW));
      }
    }
  }

  /** Whether pictures do not end above a thing, were it there. */
  private boolean isInPicture(Prop prop) {
    return isInPicture(prop, artist(Detail.FRAME));
  }

  private boolean isInPicture(Prop prop, Artist artist) {
    return bodies.stream().anyMatch(body -> artist.reaches(points(prop, body)));
  }

  private Stream<Vec> points(Prop prop, Body body) {
    return prop == Prop.WATER
        ? Stream.of(new Vec(0, figure.furniture().waterLevel(), 0))
        : Props.surfaces(List.of(prop), body, this.all, floor).stream()
            .flatMap(each -> IntStream.range(0, each.pointCount()).mapToObj(each::point));
  }

  private org.moveleaf.figure.draw.Arrow arrow(Arrow arrow, int stage) {
    List<org.moveleaf.figure.draw.Arrow.Point> points = new ArrayList<>();
    if (arrow instanceof Arrow.Follow follow) {
      Body from = bodies.get(Math.max(0, stage - 1));
      for (int i = 0; i <= SAMPLES; i++) {
        double share = follow.from() + (follow.to() - follow.from()) * i / SAMPLES;
        Vec place = from.towards(bodies.get(stage), share).landmark(follow.landmark());
        points.add(new org.moveleaf.figure.draw.Arrow.Point(place, follow.right(), follow.up()));
      }
    } else if (arrow instanceof Arrow.Through through) {
      for (Arrow.Point point : through.points()) {
        points.add(
            new org.moveleaf.figure.draw.Arrow.Point(
                bodies.get(stage).landmark(point.landmark()), point.right(), point.up()));
      }
    }
    return new org.moveleaf.figure.draw.Arrow(points, arrow.both());
  }

  private Optional<Film> film() {
    int round = figure.round();
    if (round < 2) {
      return Optional.empty();
    }
    Artist artist = artist(Detail.FRAME);
    int steps = frames(round) - 1;
    for (int i = 0; i <= steps; i++) {
      Body body = at((double) i / steps * (round - 1));
      artist.stage(body, props(body), null, List.of(), hasShadow());
    }
    return Optional.of(artist.film(SECONDS));
  }

  /** The body at a place between two stages, 1.5 being half way from the second to the third. */
  private Body at(double place) {
    int before = (int) Math.min(figure.round() - 2, Math.floor(place));
    double share = place - before;
    double smooth = share * share * (3 - 2 * share);
    return bodies.get(before).towards(bodies.get(before + 1), smooth);
  }
}
