package org.moveleaf.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.moveleaf.figure.body.Body;
import org.moveleaf.figure.body.Furniture;
import org.moveleaf.figure.body.Measures;
import org.moveleaf.figure.body.Person;
import org.moveleaf.figure.draw.Still;
import org.moveleaf.figure.draw.View;
import org.moveleaf.figure.pose.Base;
import org.moveleaf.figure.pose.Motion;
import org.moveleaf.figure.pose.Pose;
import org.moveleaf.figure.pose.Side;
import org.moveleaf.figure.prop.Prop;
import org.moveleaf.testing.SvgRules;

/** Whatever a file may say is placed, judged and drawn, sensible or not. */
class RandomPosesTest {

  private static final int PLACED = 330;
  private static final int PAIRS = 110;
  private static final int DRAWN = 60;

  @Test
  void everyPoseIsPlacedAndJudged() {
    for (Figure figure : RandomFigures.first(PLACED, 1, 1)) {
      for (StageProblem each : Illustrator.inspect(figure)) {
        double size = each.problem().centimetres();
        assertTrue(size > 0 && size < 1000, () -> each + " of " + figure);
      }
    }
  }

  @Test
  void bonesKeepTheirLengthsBetweenAnyTwoPoses() {
    for (Figure figure : RandomFigures.first(PAIRS, 2, 2)) {
      List<Body> bodies = Illustrator.bodies(figure);
      for (double share : List.of(0.0, 0.3, 0.7, 1.0)) {
        Body body = bodies.get(0).towards(bodies.get(1), share);
        assertEquals(List.of(), Measures.wrongLengths(body), () -> share + " of " + figure);
      }
    }
  }

  @Test
  void everyPoseIsDrawnByTheRules() {
    List<Figure> figures = RandomFigures.first(DRAWN, 3, 1);
    IntStream.range(0, DRAWN)
        .parallel()
        .forEach(
            i ->
                Illustrator.stills(figures.get(i))
                    .forEach(
                        still -> {
                          SvgRules.assertKept(still.web(), "figure " + i);
                          SvgRules.assertKept(still.print(), "figure " + i);
                        }));
  }

  @Test
  void aCutAboveAllThereIsCutsNothing() {
    Pose bent = Pose.of(Base.STANDING).move(Motion.LEAN_FORWARD, 120, Side.BOTH);
    Still still = still(bent, new Framing(Framing.Crop.KNEES, 1), List.of());
    SvgRules.assertKept(still.print(), "bent over");
    assertTrue(still.height() > 700, () -> "is " + still.height());
  }

  @Test
  void aMatBelowSomebodyWhoHangsIsOfUsualSize() {
    Still still = still(Pose.of(Base.HANGING), Framing.WHOLE, List.of(Prop.MAT));
    SvgRules.assertKept(still.print(), "hanging");
    assertTrue(still.width() < 2000, () -> "is " + still.width());
  }

  private static Still still(Pose pose, Framing framing, List<Prop> props) {
    Stage stage = new Stage(pose, List.of(), false);
    View view = new View(-90, 5);
    return Illustrator.stills(
            new Figure(Person.BEN, view, framing, props, Furniture.USUAL, List.of(stage), 1))
        .get(0);
  }
}
