package org.moveleaf.figure.body;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.moveleaf.figure.geometry.Vec;
import org.moveleaf.figure.pose.Base;
import org.moveleaf.figure.pose.Freedom;
import org.moveleaf.figure.pose.Pose;

/** Who lies over a ball is carried by it, the head as well. */
class OverBallTest {

  /** Hair and clothes are not as round as a ball. */
  private static final double TOLERANCE = 1.5;

  private final Body body =
      Body.place(
          Pose.of(Base.OVER_BALL).both(Freedom.THORAX_FLEX, -24).both(Freedom.NECK_FLEX, -6),
          Scene.of(Furniture.USUAL),
          Person.BEN);

  private double aboveBall(Vec point) {
    return point.distance(body.scene().ball()) - body.scene().furniture().ballRadius();
  }

  @Test
  void theHeadRestsOnTheBallWithANeckThatIsNearlyStraight() {
    assertEquals(0, aboveBall(body.head().at(0, 6, -10.5)), TOLERANCE);
  }

  @Test
  void theUpperBackRestsOnTheBall() {
    assertEquals(0, aboveBall(body.bones().spine(46).at(0, 0, -10.3)), TOLERANCE);
  }
}
