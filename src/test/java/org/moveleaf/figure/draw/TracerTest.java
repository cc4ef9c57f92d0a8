package org.moveleaf.figure.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moveleaf.figure.body.Material;
import org.moveleaf.figure.body.Part;
import org.moveleaf.figure.body.Person;
import org.moveleaf.figure.body.Surface;
import org.moveleaf.figure.geometry.Vec;

/** Follows the borders of plain rectangles, seen from the front. */
class TracerTest {

  private static final Camera CAMERA = Camera.at(new View(0, 0), 10);

  private final Colours colours = Colours.of(Person.BEN);
  private final Canvas canvas =
      new Canvas(CAMERA, new Box(-100, -100, 100, 100), false, Detail.STILL);

  /** Draws an upright rectangle, in centimetres. */
  private int draw(int part, double x0, double y0, double x1, double y1, Material material) {
    draw(canvas, part, x0, y0, x1, y1, material);
    return colours.number(material, false);
  }

  private void draw(
      Canvas on, int part, double x0, double y0, double x1, double y1, Material material) {
    double[] points = {x0, y0, part, x1, y0, part, x1, y1, part, x0, y1, part};
    Part own = Part.prop(part);
    on.draw(
        new Surface(
            points,
            points,
            new int[] {0, 1, 2, 0, 0, 2, 3, 0},
            new Part[] {own, own},
            (x, y, z, face) -> material),
        colours,
        each -> false);
  }

  /** What reaches down to the edge of the canvas once had no outline there. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void theOutlineRunsAlongTheBottomUnlessThePictureIsCutOffThere(boolean isCut) {
    Canvas fitting = new Canvas(CAMERA, new Box(-30, -40, 50, 20), isCut, Detail.STILL);
    draw(fitting, 1, -3, -2, 5, 4, Material.SHIRT);
    Set<Integer> pens =
        new Tracer(fitting, new LineRules(fitting, List.of()))
            .arcs().stream().map(Arc::pen).collect(Collectors.toSet());
    assertEquals(isCut, pens.contains(Pen.CUT.ordinal()));
    assertTrue(pens.contains(Pen.OUTLINE.ordinal()));
  }

  private Tracer trace() {
    return new Tracer(canvas, new LineRules(canvas, List.of()));
  }

  @Test
  void walksOnceAroundARectangle() {
    int colour = draw(1, -3, -2, 5, 4, Material.SHIRT);
    Tracer tracer = trace();
    assertEquals(1, tracer.arcs().size());
    Arc arc = tracer.arcs().get(0);
    assertTrue(arc.loop() && arc.coloured());
    assertEquals(Pen.OUTLINE.ordinal(), arc.pen());
    // A crack for each pixel of 80 by 60 at the border, and the first corner again.
    assertEquals(2 * (80 + 60) + 1, arc.corners().length);
    assertEquals(arc.corners()[0], arc.corners()[arc.corners().length - 1]);
    assertEquals(List.of(List.of(new Tracer.Stretch(0, true))), forwards(tracer, colour));
  }

  /** Which way a loop was first traced does not matter. */
  private static List<List<Tracer.Stretch>> forwards(Tracer tracer, int colour) {
    return tracer.around(colour).stream()
        .map(loop -> loop.stream().map(each -> new Tracer.Stretch(each.arc(), true)).toList())
        .toList();
  }

  @Test
  void neighboursShareTheirBorder() {
    int left = draw(1, -5, -2, 0, 2, Material.SHIRT);
    int right = draw(2, 0, -2, 5, 2, Material.TROUSERS);
    Tracer tracer = trace();
    assertEquals(3, tracer.arcs().size());
    List<Integer> aroundLeft = arcs(tracer, left);
    List<Integer> aroundRight = arcs(tracer, right);
    assertEquals(2, aroundLeft.size());
    assertEquals(2, aroundRight.size());
    List<Integer> shared = aroundLeft.stream().filter(aroundRight::contains).toList();
    assertEquals(1, shared.size());
    Arc border = tracer.arcs().get(shared.get(0));
    assertFalse(border.loop());
    assertEquals(41, border.corners().length);
    assertEquals(Pen.FINE.ordinal(), border.pen());
  }

  private static List<Integer> arcs(Tracer tracer, int colour) {
    assertEquals(1, tracer.around(colour).size());
    return tracer.around(colour).get(0).stream().map(Tracer.Stretch::arc).toList();
  }

  @Test
  void goesAroundAHoleToo() {
    int around = draw(1, -5, -5, 5, 5, Material.SHIRT);
    int inside = draw(2, -2, -2, 2, 2, Material.TROUSERS);
    Tracer tracer = trace();
    assertEquals(2, tracer.arcs().size());
    assertEquals(2, tracer.around(around).size());
    assertEquals(1, tracer.around(inside).size());
  }

  @Test
  void theNearerHidesTheFarther() {
    draw(3, -5, -5, 5, 5, Material.SHIRT);
    int hidden = draw(1, -2, -2, 2, 2, Material.TROUSERS);
    assertEquals(List.of(), trace().around(hidden));
    assertEquals(Part.prop(3), canvas.partAt(Vec.ZERO));
  }
}
