package org.moveleaf;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.moveleaf.diagnostic.HumanFormat;
import org.moveleaf.testing.Golden;
import org.moveleaf.testing.TestProject;

/**
 * Each folder of {@code src/test/cases/diagnostics} puts the files of its {@code input} over those
 * of the minimal project; what is reported must be what {@code expected.txt} says, to the letter.
 */
class DiagnosticCasesTest {

  private static final Path CASES = Path.of("src/test/cases/diagnostics");

  @TempDir private Path folder;

  @TestFactory
  Stream<DynamicTest> cases() throws IOException {
    try (Stream<Path> all = Files.list(CASES)) {
      return all.sorted().toList().stream()
          .map(each -> dynamicTest(each.getFileName().toString(), () -> run(each)));
    }
  }

  private void run(Path caseFolder) {
    TestProject project =
        TestProject.copy("minimal", folder.resolve(caseFolder.getFileName().toString()));
    project.overlay(caseFolder.resolve("input"));
    String reported =
        project.check().diagnostics().stream()
            .map(HumanFormat::format)
            .collect(Collectors.joining("\n\n", "", "\n"));
    Golden.assertMatches(caseFolder.resolve("expected.txt"), reported);
  }
}
