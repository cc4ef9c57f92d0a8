package org.moveleaf.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.moveleaf.figure.draw.Still;
import org.moveleaf.testing.Figures;
import org.moveleaf.testing.Golden;
import org.moveleaf.testing.TestProject;

/**
 * Each file of {@code src/test/cases/figures} that poses a figure is drawn; its stages must look,
 * to the byte, as those beside it.
 */
class FigureCasesTest {

  private static final Path CASES = Path.of("src/test/cases/figures");

  @TempDir private Path folder;

  @TestFactory
  Stream<DynamicTest> cases() {
    return TestProject.filesBelow(CASES).stream()
        .map(each -> each.getFileName().toString())
        .filter(each -> each.endsWith(".yaml"))
        .map(each -> dynamicTest(each, () -> run(each.replace(".yaml", ""))));
  }

  private void run(String id) {
    TestProject project = TestProject.copy("minimal", folder.resolve(id));
    project.write("content/figures/" + id + ".yaml", TestProject.read(CASES.resolve(id + ".yaml")));
    Figure figure = Figures.read(project.root()).get(id).figure();
    assertEquals(List.of(), Illustrator.inspect(figure));
    List<Still> stills = Illustrator.stills(figure);
    for (int i = 0; i < stills.size(); i++) {
      Golden.assertMatches(CASES.resolve(id + "-" + (i + 1) + ".svg"), stills.get(i).web());
    }
  }
}
