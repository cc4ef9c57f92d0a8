package org.moveleaf.check;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.moveleaf.diagnostic.Diagnostic;
import org.moveleaf.diagnostic.Diagnostics;
import org.moveleaf.diagnostic.SourceRange;
import org.moveleaf.figure.Inspector;
import org.moveleaf.figure.StageProblem;
import org.moveleaf.figure.Undrawn;
import org.moveleaf.figure.body.Problem;
import org.moveleaf.figure.pose.Side;
import org.moveleaf.model.ExerciseFigure;
import org.moveleaf.model.Handbook;
import org.moveleaf.model.Origin;

/**
 * Hands and feet reach their places, the body rests on the ground, not above or in it, who sits has
 * a seat, and what stands around is seen.
 */
final class FiguresAreSound implements Rule {

  private final Inspector inspector;

  FiguresAreSound(Inspector inspector) {
    this.inspector = inspector;
  }

  @Override
  public void check(Handbook handbook, Diagnostics diagnostics) {
    handbook.figures().values().stream()
        // Of two sides that mirror each other, one is looked at.
        .filter(ExerciseFigure::isPosed)
        // A figure that could not be read whole stands in some other way than it was meant.
        .filter(figure -> !diagnostics.hasErrors(figure.origin().source()))
        .toList()
        .parallelStream()
        .forEach(
            figure -> {
              Set<Cause> told = new HashSet<>();
              inspector.inspect(figure.keyed()).stream()
                  .filter(problem -> told.add(cause(problem, figure.origin())))
                  .forEach(problem -> diagnostics.add(diagnostic(problem, figure)));
              inspector
                  .undrawn(figure.keyed())
                  .forEach(thing -> diagnostics.add(diagnostic(thing, figure)));
            });
  }

  /** What holds for all stages is wrong in each of them, and is mended in one place. */
  private record Cause(int start, String code, Side side, String what) {}

  private static Cause cause(StageProblem found, Origin origin) {
    Problem problem = found.problem();
    int start = place(found, origin).start();
    return new Cause(start, code(problem), problem.side(), problem.what());
  }

  private static Diagnostic diagnostic(Undrawn thing, ExerciseFigure figure) {
    Origin origin = figure.origin();
    String name = "`" + thing.prop().word() + "`";
    return Diagnostic.warning(
            thing.why() == Undrawn.Why.SAT_ON ? "figure/no-seat" : "figure/not-drawn",
            place(thing, origin),
            switch (thing.why()) {
              case BELOW -> name + " is in no picture, as they end above it";
              case MEASURED -> name + " has a measure and is in no picture";
              case STOOD_ON -> name + " has a foot on it and is in no picture";
              case SAT_ON -> "nothing is there to sit on";
            })
        .withHint(
            switch (thing.why()) {
              case BELOW -> "take it out of `props`, or let `crop` show more";
              case MEASURED -> "add " + name + " to `props`, or take its measure out";
              case STOOD_ON -> "add " + name + " to `props`, or put the foot elsewhere";
              case SAT_ON ->
                  origin.has("props")
                      ? "add " + name + " or another seat to `props`"
                      : "add `props: [" + thing.prop().word() + "]`";
            });
  }

  /** A stage that has no base of its own has that of the figure. */
  private static SourceRange place(Undrawn thing, Origin origin) {
    boolean isOfFigure = thing.why() == Undrawn.Why.SAT_ON && !origin.has(thing.field());
    return origin.at(isOfFigure ? "base" : thing.field());
  }

  private static Diagnostic diagnostic(StageProblem found, ExerciseFigure figure) {
    Problem problem = found.problem();
    SourceRange place = place(found, figure.origin());
    String message = "stage " + (found.stage() + 1) + ": " + words(problem);
    String code = "figure/" + code(problem);
    return switch (problem.kind()) {
      case WRIST_BENT_TOO_FAR, INSIDE_BODY ->
          Diagnostic.warning(code, place, message).withHint(hint(problem));
      default -> Diagnostic.error(code, place, message).withHint(hint(problem));
    };
  }

  private static String code(Problem problem) {
    return switch (problem.kind()) {
      case HAND_OUT_OF_REACH, FOOT_OUT_OF_REACH -> "out-of-reach";
      case FLOATING -> "floating";
      case SINKING -> "sinking";
      case WRIST_BENT_TOO_FAR -> "wrist";
      case INSIDE_BODY -> "inside-body";
      case IN_STEP -> "in-step";
    };
  }

  private static String words(Problem problem) {
    String length = number(problem.centimetres());
    return switch (problem.kind()) {
      case HAND_OUT_OF_REACH ->
          String.format(
              Locale.ROOT,
              "the %s hand ends %s cm short of %s",
              side(problem),
              length,
              problem.what());
      case FOOT_OUT_OF_REACH ->
          String.format(
              Locale.ROOT, "the %s foot ends %s cm short of its place", side(problem), length);
      case FLOATING ->
          String.format(Locale.ROOT, "%s floats %s cm above its support", subject(problem), length);
      case SINKING ->
          String.format(
              Locale.ROOT,
              "%s sinks %s cm into %s",
              subject(problem),
              length,
              isHead(problem) ? "its pillow" : "the floor");
      case WRIST_BENT_TOO_FAR ->
          String.format(Locale.ROOT, "the %s wrist is bent by %s degrees", side(problem), length);
      case INSIDE_BODY ->
          String.format(
              Locale.ROOT,
              "the %s forearm runs %s cm into %s",
              side(problem),
              length,
              problem.what());
      case IN_STEP ->
          String.format(Locale.ROOT, "the step stands %s cm deep in %s", length, subject(problem));
    };
  }

  private static String hint(Problem problem) {
    return switch (problem.kind()) {
      case HAND_OUT_OF_REACH -> "lean the trunk towards it, or give the hand another place";
      case FOOT_OUT_OF_REACH -> "put the foot nearer";
      case FLOATING, SINKING -> restHint(problem);
      case WRIST_BENT_TOO_FAR -> "move the shoulder over the hand, or the hand nearer";
      case INSIDE_BODY -> "lift the arm further from the body, or change `elbow`";
      case IN_STEP ->
          "put the step further in front, as `furniture: {step-ahead: 30}`, or the foot on it, as"
              + " `{on: step}`";
    };
  }

  private static String restHint(Problem problem) {
    return switch (problem.what()) {
      case "the head" -> "bend the neck and the back less, or change `pillow` of `furniture`";
      case "hand" -> "change the angles of the arm, or say where the hand lies";
      case "leg" -> "change the angles of the leg, or say where the foot stands";
      default -> "mend the angles of what it rests on, or `sink` and `shift` of `body`";
    };
  }

  private static boolean isHead(Problem problem) {
    return problem.side() == null && problem.what().equals("the head");
  }

  private static String number(double value) {
    return value < 1
        ? String.format(Locale.ROOT, "%.1f", value)
        : String.format(Locale.ROOT, "%.0f", value);
  }

  private static String side(Problem problem) {
    return problem.side().word();
  }

  private static String subject(Problem problem) {
    return problem.side() == null ? problem.what() : "the " + side(problem) + " " + problem.what();
  }

  /** The field that is most likely to be at fault: nearest in the stage, then in the whole pose. */
  private static SourceRange place(StageProblem found, Origin origin) {
    String stage = "stages." + found.stage();
    List<String> fields = fields(found.problem());
    return Stream.of(stage, "pose", "furniture")
        .flatMap(around -> fields.stream().map(field -> around + "." + field))
        .filter(origin::has)
        .findFirst()
        .map(origin::at)
        .orElseGet(() -> origin.at(stage));
  }

  private static List<String> fields(Problem problem) {
    Side side = problem.side();
    if (isHead(problem)) {
      return List.of("head", "neck", "thorax", "spine", "lumbar", "body", "pillow");
    }
    if (problem.kind() == Problem.Kind.IN_STEP && side == null) {
      return List.of("feet", "legs", "step-ahead");
    }
    if (side == null) {
      return List.of("body", "legs");
    }
    boolean arm =
        switch (problem.kind()) {
          case HAND_OUT_OF_REACH, WRIST_BENT_TOO_FAR, INSIDE_BODY -> true;
          case FLOATING, SINKING -> problem.what().equals("hand");
          case FOOT_OUT_OF_REACH, IN_STEP -> false;
        };
    return arm
        ? List.of(side.word() + "-hand", "hands", side.word() + "-arm", "arms")
        : List.of(side.word() + "-foot", "feet", side.word() + "-leg", "legs");
  }
}
