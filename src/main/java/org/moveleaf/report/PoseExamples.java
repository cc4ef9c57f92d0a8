package org.moveleaf.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.moveleaf.figure.Framing;
import org.moveleaf.figure.body.Landmark;
import org.moveleaf.figure.body.Person;
import org.moveleaf.figure.draw.NamedView;
import org.moveleaf.figure.pose.Base;
import org.moveleaf.figure.pose.BodyPart;
import org.moveleaf.figure.pose.HandPlace;
import org.moveleaf.figure.pose.HandShape;
import org.moveleaf.figure.pose.Motion;
import org.moveleaf.figure.prop.Prop;

/** An example of each word that a figure's file can have. */
final class PoseExamples {

  private PoseExamples() {}

  /**
   * Words of one kind.
   *
   * @param lead what they have in common
   */
  record Section(String title, String lead, List<PoseExample> examples) {}

  /** A whole figure, to begin with. */
  static PoseExample whole() {
    String file =
        """
        person: grace                # who is drawn
        view: front-left             # from where
        base: sitting                # what the pose starts from
        props: [chair]               # what stands around
        pose:                        # holds for all stages
          right-hand: {on: thigh}
        stages:
          - shows: start             # before the first step
          - shows: 1-2               # the steps that this stage shows
            left-arm: {flex: 130}    # only what differs
            spine: {bend-right: 15}
            ghost: yes               # the stage before, palely behind
            arrows:
              - {follow: left-hand, right: 8}
        """;
    return new PoseExample("", "", file);
  }

  /** What a file can say beside what is drawn. */
  static final String MORE =
      "Two or more stages make a moving picture. A stage with `once: yes` stands at the end and is"
          + " left out of it: it is done once, after the last round. `exercise: heel-raise` names"
          + " the exercise of a file that is called otherwise, `variation: easier` the variation of"
          + " it that is shown.";

  static List<Section> sections() {
    List<Section> sections = new ArrayList<>();
    sections.add(
        new Section(
            "Where a pose starts: base",
            "Who lies on back or front rests with head, trunk, arms and legs: an arm or leg does so"
                + " until its `flex` or `extend` is said, so that `left-leg: {knee: 70}` alone slides"
                + " the heel along the floor. A stage can have a base of its own. Who sits in one and stands in another gets up"
                + " from the chair.",
            Stream.of(Base.values()).map(PoseExamples::base).toList()));
    for (BodyPart part : BodyPart.values()) {
      sections.add(
          new Section(
              heading(part),
              lead(part),
              part.motions().stream().map(PoseExamples::motion).toList()));
    }
    sections.add(
        new Section(
            "Where hands go",
            "`hands` for both, `left-hand` or `right-hand` for one. `out`, `up` and `forward` move"
                + " a place that is not on the body, in centimetres; `elbow: out` sends the elbow there (in, out, front,"
                + " back, up, down); `palm: up` turns a hand on the floor.",
            Stream.of(HandPlace.values()).map(PoseExamples::handPlace).toList()));
    sections.add(
        new Section(
            "How hands are held",
            "",
            Stream.of(HandShape.values()).map(PoseExamples::shape).toList()));
    sections.add(
        new Section(
            "Where feet go",
            "`feet` for both, `left-foot` or `right-foot` for one, in centimetres from below the"
                + " hips; the leg follows. On the step, `forward` and `up` move the foot from where"
                + " it stands there: `{on: step, forward: -18, heel-up: 30}` is on the toes at its"
                + " edge. With both feet on the step the body stands over it.",
            feet()));
    sections.add(
        new Section(
            "How the head lies",
            "Who lies lets the head rest, unless the neck is told where it goes.",
            heads()));
    sections.add(
        new Section(
            "Things: props",
            "Measures stand in `furniture`, in centimetres and degrees: `seat-height`, `seat-turn`,"
                + " `back-height`, `bar-height`, `ball-radius`, `pillow`, `water-level`; `wall-ahead: 45`"
                + " puts the wall in front, so far before the hips, where it else stands behind;"
                + " `step-ahead: 26` does so with the step, which else stands below, as for who hangs"
                + " from a bar; `step-height: 18` is how high it is.",
            Stream.of(Prop.values()).map(PoseExamples::prop).toList()));
    sections.add(
        new Section("People", "", Stream.of(Person.values()).map(PoseExamples::person).toList()));
    sections.add(
        new Section(
            "From where: view",
            "Left and right are the person's own. In between: `view: {around: 60, above: 20}`, in"
                + " degrees around the person, to their left, and above the floor.",
            Stream.of(NamedView.values()).map(PoseExamples::view).toList()));
    sections.add(
        new Section(
            "The other side: mirrored, other-side-of",
            "The whole picture is turned over, with its view and its arrows: what the file says of"
                + " the left is then seen on the right. Where the left has a picture already, a file"
                + " with the one line `other-side-of: half-kneeling` turns the figure of"
                + " half-kneeling.yaml over, and follows it when that is mended.",
            List.of(mirrored("no"), mirrored("yes"))));
    sections.add(
        new Section(
            "How much is shown: crop",
            "`zoom: 1.5` shows it larger.",
            Stream.of(Framing.Crop.values()).map(PoseExamples::crop).toList()));
    sections.add(
        new Section(
            "Arrows and ghosts",
            "An arrow follows a point of the body from the stage before, `right` and `up` of it in"
                + " centimetres, or goes through places beside such points: "
                + Stream.of(Landmark.values()).map(Landmark::word).collect(Collectors.joining(", "))
                + ".",
            arrows()));
    return sections;
  }

  private static PoseExample base(Base base) {
    PoseExample.Draft draft = PoseExample.draft().base(base.word());
    switch (base) {
      case SITTING -> draft.props("chair");
      case HANGING -> draft.props("bar").view("front");
      case OVER_BALL -> draft.props("ball").view("left");
      case FLOATING -> draft.props("water");
      case SIDE_LYING -> draft.props("mat").view("front");
      case SUPINE, SUPINE_KNEES_BENT, PRONE, ALL_FOURS, PLANK, HALF_KNEELING ->
          draft.props("mat").view("left");
      default -> draft.view("front-left");
    }
    return draft.shows("base: " + base.word(), "");
  }

  private static String heading(BodyPart part) {
    return switch (part) {
      case BODY -> "The whole body: body";
      case SPINE -> "The back: spine";
      case LUMBAR -> "The lower back alone: lumbar";
      case THORAX -> "The upper back alone: thorax";
      case SHOULDER_BLADE -> "Shoulder blades";
      default -> part.word().substring(0, 1).toUpperCase(Locale.ROOT) + named(part).substring(1);
    };
  }

  private static String lead(BodyPart part) {
    if (part.isSided()) {
      return "`"
          + part.plural()
          + "` for both, `left-"
          + part.word()
          + "` or `right-"
          + part.word()
          + "` for one.";
    }
    return switch (part) {
      case BODY ->
          "Degrees count from upright: lying on the back is `lean-back: 90`, and with bent knees"
              + " `lean-back: 110` lifts the hips. Shifts are in centimetres, over feet that stay.";
      case PELVIS -> "The spine turns back as far, so that the shoulders stay.";
      case SPINE -> "Lower and upper back together.";
      default -> "";
    };
  }

  private static String named(BodyPart part) {
    return part.isSided() ? part.plural() : part.word();
  }

  private static PoseExample motion(Motion motion) {
    boolean leg = motion.part() == BodyPart.LEG;
    String words =
        (leg ? "left-leg" : named(motion.part()))
            + ": {"
            + motion.word()
            + ": "
            + shown(motion)
            + "}";
    String unit = motion.isWay() ? " cm" : "°";
    PoseExample.Draft draft = PoseExample.draft().view(view(motion)).last(words);
    switch (motion) {
      case ELBOW_BEND, SHOULDER_FLEX, SHOULDER_EXTEND, SHOULDER_ABDUCT -> draft.crop("thighs");
      case SHOULDER_ADDUCT -> draft.crop("thighs").pose("arms: {flex: 50}");
      case HIP_ADDUCT -> draft.pose("left-leg: {flex: 20}");
      case SHOULDER_ROTATE_IN -> draft.crop("waist").pose("arms: {flex: 40, elbow: 90}");
      case SHOULDER_ROTATE_OUT, FOREARM_PRONATE, FOREARM_SUPINATE, WRIST_FLEX, WRIST_EXTEND ->
          draft.crop("waist").pose("arms: {elbow: 90}");
      case HIP_EXTEND -> draft.pose("left-leg: {knee: 60}");
      case HIP_ROTATE_IN, HIP_ROTATE_OUT -> draft.pose("left-leg: {flex: 70, knee: 80}");
      case ANKLE_UP, ANKLE_POINT -> draft.pose("left-leg: {flex: 65, knee: 20}");
      default -> {
        if (motion.word().startsWith("bend-") || motion.word().startsWith("turn-")) {
          draft.pose("arms: {abduct: 30}");
        }
        if (motion.part() == BodyPart.NECK) {
          draft.crop("chest");
        } else if (motion.part() == BodyPart.SHOULDER_BLADE) {
          draft.crop("waist");
        }
      }
    }
    return draft.shows(words, "up to " + motion.limit() + unit);
  }

  /** Two thirds of what is possible, in fives; little where more would make somebody fall. */
  private static int shown(Motion motion) {
    return switch (motion) {
      case LEAN_FORWARD -> 30;
      case LEAN_BACK, ROLL_LEFT, ROLL_RIGHT, SHIFT_FORWARD, SHIFT_BACK, SHIFT_LEFT, SHIFT_RIGHT ->
          15;
      case SINK -> 20;
      case BODY_TURN_LEFT, BODY_TURN_RIGHT -> 60;
      case SCAPULA_RETRACT, SCAPULA_PROTRACT, SCAPULA_ELEVATE, SCAPULA_DEPRESS -> motion.limit();
      default -> Math.max(10, motion.limit() * 2 / 15 * 5);
    };
  }

  /** From where a movement is seen best. */
  private static String view(Motion motion) {
    String word = motion.word();
    if (motion.part() == BodyPart.SHOULDER_BLADE) {
      return word.contains("tract") ? "{around: 150, above: 25}" : "back";
    }
    if (word.startsWith("turn-")) {
      return "{around: 20, above: 30}";
    }
    if (word.equals("pronate") || word.equals("supinate") || word.startsWith("rotate-")) {
      return "{around: 25, above: 20}";
    }
    boolean aside =
        word.endsWith("-left")
            || word.endsWith("-right")
            || word.startsWith("a") && word.endsWith("duct");
    return aside ? "front" : "left";
  }

  private static PoseExample handPlace(HandPlace place) {
    String words = "left-hand: {on: " + place.word() + "}";
    PoseExample.Draft draft = PoseExample.draft();
    switch (place) {
      case THIGH -> draft.base("sitting").props("chair");
      case OPPOSITE_KNEE ->
          draft
              .base("sitting")
              .props("chair")
              .pose("body: {lean-forward: 15}")
              .pose("spine: {flex: 45, turn-right: 15}")
              .pose("right-hand: {on: hip}");
      case SEAT_EDGE -> draft.base("sitting").props("chair").pose("spine: {bend-left: 8}");
      case SHIN ->
          draft
              .base("long-sitting")
              .view("left")
              .pose("spine: {flex: 80}")
              .pose("right-hand: {on: shin}");
      case ANKLE -> draft.view("left").pose("left-leg: {knee: 155, point: 35}");
      case KNEE_FRONT ->
          draft.base("supine").props("mat").view("left").pose("left-leg: {flex: 125, knee: 135}");
      case FLOOR -> draft.base("all-fours").props("mat").view("left");
      case WALL -> draft.props("wall");
      case BAR -> draft.base("hanging").props("bar").view("front");
      case CHAIR_BACK -> draft.props("chair").view("left");
      case DOOR_FRAME -> draft.props("doorway").view("back-left");
      case OPPOSITE_TEMPLE -> draft.crop("thighs").pose("neck: {bend-left: 30}");
      case CHEST -> draft.crop("thighs").person("ben");
      case BACK_OF_HEAD -> draft.view("back-left").crop("thighs");
      default -> draft.crop("thighs");
    }
    return draft.pose(words).shows(words, place.words());
  }

  private static PoseExample shape(HandShape shape) {
    return PoseExample.draft()
        .crop("waist")
        .view("left")
        .pose("arms: {elbow: 95}")
        .pose("hands: {shape: " + shape.word() + "}")
        .shows("hands: {shape: " + shape.word() + "}", "");
  }

  private static List<PoseExample> feet() {
    return List.of(
        foot("left-foot: {forward: 35}", "−100 to 110 cm, back is negative"),
        PoseExample.draft()
            .view("left")
            .props("step")
            .furniture("step-ahead: 26")
            .last("right-foot: {on: step}")
            .last("body: {shift-forward: 14, lean-forward: 12}")
            .shows("right-foot: {on: step}", "floor or step; here the hips are 14 cm forward"),
        foot("left-foot: {out: 35}", "−40 to 80 cm from the middle"),
        foot("left-foot: {up: 25, forward: 30}", "the sole, up to 120 cm above the floor"),
        foot("feet: {toes-out: 45}", "−30 to 60°"),
        foot("feet: {heel-up: 35}", "up to 60°"));
  }

  private static PoseExample foot(String words, String about) {
    return PoseExample.draft().last(words).shows(words, about);
  }

  private static List<PoseExample> heads() {
    PoseExample.Draft kneeling =
        PoseExample.draft()
            .base("kneeling")
            .props("mat")
            .view("left")
            .last("head: on-forehead")
            .last("lumbar: {flex: 35}")
            .last("thorax: {flex: 28}")
            .last("hands: {on: floor, out: 19, forward: 92}");
    return List.of(
        head("resting", "where the base lays it"),
        head("free", "as the neck carries it"),
        kneeling.shows("head: on-forehead", "the trunk tips until it touches the floor"));
  }

  private static PoseExample head(String word, String about) {
    return PoseExample.draft()
        .base("prone")
        .props("mat")
        .view("left")
        .pose("head: " + word)
        .shows("head: " + word, about);
  }

  private static PoseExample prop(Prop prop) {
    PoseExample.Draft draft = PoseExample.draft().props(prop.word());
    switch (prop) {
      case MAT -> draft.base("supine");
      case PILLOW -> draft.base("supine").view("left");
      case CHAIR, STOOL -> draft.base("sitting");
      case BALL -> draft.base("over-ball").view("left");
      case BAR -> draft.base("hanging").view("front");
      case STEP -> draft.furniture("step-ahead: 26");
      case WATER -> draft.base("floating");
      case BAND, DUMBBELLS, CANS -> draft.pose("arms: {elbow: 90}").pose("hands: {shape: grip}");
      default -> draft.view("front-left");
    }
    String about = prop == Prop.STEP ? "with step-ahead: 26 in furniture" : "";
    return draft.shows("props: [" + prop.word() + "]", about);
  }

  private static PoseExample person(Person person) {
    return PoseExample.draft().person(person.word()).shows("person: " + person.word(), "");
  }

  private static PoseExample view(NamedView view) {
    return PoseExample.draft()
        .view(view.word())
        .pose("left-arm: {abduct: 60}")
        .shows("view: " + view.word(), "");
  }

  private static PoseExample mirrored(String word) {
    return PoseExample.draft()
        .mirrored(word)
        .base("half-kneeling")
        .props("mat")
        .pose("hands: {on: hip}")
        .last("body: {shift-forward: 10}")
        .shows("mirrored: " + word, word.equals("no") ? "as it is without a word" : "");
  }

  private static PoseExample crop(Framing.Crop crop) {
    return PoseExample.draft().crop(crop.word()).shows("crop: " + crop.word(), "");
  }

  private static List<PoseExample> arrows() {
    return List.of(
        arrow("- {follow: left-hand}", "from where it was to where it is"),
        arrow(
            "- {follow: left-hand, right: 8, up: 4, to: 0.8}", "beside it, four fifths of the way"),
        arrow("- {follow: left-hand, right: 8, both-ways: yes}", "there and back"),
        arrow(
            "- {through: [{at: crown, right: -14, up: 2}, {at: crown, up: 12}, {at: crown, right: 14, up: 2}]}",
            "a way of its own"),
        PoseExample.draft()
            .last("left-arm: {abduct: 90}")
            .shows("ghost: yes", "shows the stage before palely behind"));
  }

  private static PoseExample arrow(String line, String about) {
    return PoseExample.draft()
        .view("front")
        .last("left-arm: {abduct: 100}")
        .last("arrows:")
        .last("  " + line)
        .shows(line, about);
  }
}
