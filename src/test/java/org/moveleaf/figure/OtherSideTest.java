package org.moveleaf.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moveleaf.figure.draw.Still;
import org.moveleaf.model.ExerciseFigure;
import org.moveleaf.testing.Figures;
import org.moveleaf.testing.TestProject;

/** What is done with one side can be done with the other. */
class OtherSideTest {

  @TempDir private Path folder;

  private static final String STRETCH =
      """
      exercise: leg-stretch
      person: omar
      view: {around: 25, above: 14}
      base: sitting
      props: [chair]
      furniture: {seat-turn: 20}
      stages:
        - shows: start
        - shows: 1
          neck: {bend-left: 30}
          arrows: [{follow: crown, right: 8, up: 4}]
      """;

  private Map<String, ExerciseFigure> figures(String stretch, String wallSit) {
    TestProject project = TestProject.copy("minimal", folder);
    project.write("content/figures/leg-stretch.yaml", stretch);
    project.write("content/figures/wall-sit.yaml", wallSit);
    return Figures.read(project.root());
  }

  private static List<String> drawn(Figure figure) {
    return Stream.concat(
            Illustrator.stills(figure).stream().map(Still::web),
            Illustrator.film(figure).stream().map(film -> film.svg()))
        .toList();
  }

  @Test
  void oneLineIsAsGoodAsACopyOfTheFileThatIsMirrored() {
    var byLine = figures(STRETCH, "other-side-of: leg-stretch\n");
    ExerciseFigure other = byLine.get("wall-sit");
    assertEquals("wall-sit", other.exercise().id());
    assertEquals(byLine.get("leg-stretch").stages(), other.stages());
    assertNotEquals(byLine.get("leg-stretch").keyed(), other.keyed());
    var byCopy = figures(STRETCH, STRETCH.replace("exercise: leg-stretch\n", "mirrored: yes\n"));
    assertEquals(byCopy.get("wall-sit").keyed(), other.keyed());
    assertEquals(drawn(byCopy.get("wall-sit").figure()), drawn(other.figure()));
  }

  @Test
  void theOtherSideOfTheOtherSideIsTheFigureItself() {
    Figure figure = figures(STRETCH, "other-side-of: leg-stretch\n").get("leg-stretch").figure();
    List<String> before = drawn(figure);
    assertNotEquals(before, drawn(figure.otherSide()));
    assertEquals(before, drawn(figure.otherSide().otherSide()));
    String turned = STRETCH.replace("person:", "mirrored: yes\nperson:");
    ExerciseFigure back = figures(turned, "other-side-of: leg-stretch\n").get("wall-sit");
    assertEquals(before, drawn(back.figure()));
  }
}
