package org.moveleaf.render.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.moveleaf.figure.draw.Still;
import org.moveleaf.testing.Figures;
import org.moveleaf.testing.SvgRules;

/** Lines of figures survive a copier, and look alike in all figures, however large they are. */
class FigureLinesIT {

  private static final double FINEST_POINTS = 0.75;
  private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;

  /** Inside, edge and outline; then eyes; then arrows: their heads' rims, shafts, shafts' rims. */
  private static final Set<Double> WEIGHTS = Set.of(5.8, 6.6, 7.8, 10.0, 16.0, 12.0, 28.0);

  private static Stream<DynamicTest> eachFigure(Consumer<Still> test) {
    return Figures.drawn().entrySet().stream()
        .map(each -> dynamicTest(each.getKey(), () -> each.getValue().stills().forEach(test)));
  }

  @TestFactory
  Stream<DynamicTest> noLineOnPaperIsTooFineToPrint() {
    return eachFigure(
        still -> {
          double millimetres = still.width() * FigureViews.MILLIMETRES_PER_UNIT;
          double finest = Collections.min(SvgRules.strokeWidths(still.print()));
          double points = finest * millimetres / still.width() * POINTS_PER_MILLIMETRE;
          assertTrue(points >= FINEST_POINTS, () -> points + " pt");
        });
  }

  /** All figures are printed to one scale, so that the same width in units is the same on paper. */
  @TestFactory
  Stream<DynamicTest> everyFigureHasTheSameWeightsOfLines() {
    return eachFigure(
        still -> {
          Set<Double> others = new TreeSet<>(SvgRules.strokeWidths(still.print()));
          assertTrue(others.contains(7.8), "has an outline");
          others.removeAll(WEIGHTS);
          assertEquals(Set.of(), others);
        });
  }
}
