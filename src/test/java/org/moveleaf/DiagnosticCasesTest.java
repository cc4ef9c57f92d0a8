package org.moveleaf;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
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
 * of the minimal project, and each of {@code translation-diagnostics} over the same with words in
 * Polish; what is reported must be what {@code expected.txt} says, to the letter.
 */
class DiagnosticCasesTest {

  private static final Path CASES = Path.of("src/test/cases");

  @TempDir private Path folder;

  @TestFactory
  Stream<DynamicTest> cases() throws IOException {
    return cases("diagnostics", this::minimal);
  }

  @TestFactory
  Stream<DynamicTest> casesOfTranslations() throws IOException {
    return cases("translation-diagnostics", each -> minimal(each).in("pl"));
  }

  private static Stream<DynamicTest> cases(String kind, Function<Path, TestProject> project)
      throws IOException {
    try (Stream<Path> all = Files.list(CASES.resolve(kind))) {
      return all.sorted().toList().stream()
          .map(each -> dynamicTest(each.getFileName().toString(), () -> run(each, project)));
    }
  }

  private TestProject minimal(Path caseFolder) {
    return TestProject.copy("minimal", folder.resolve(caseFolder.getFileName().toString()));
  }

  private static void run(Path caseFolder, Function<Path, TestProject> base) {
    TestProject project = base.apply(caseFolder);
    project.overlay(caseFolder.resolve("input"));
    String reported =
        project.check().diagnostics().stream()
            .map(HumanFormat::format)
            .collect(Collectors.joining("\n\n", "", "\n"));
    Golden.assertMatches(caseFolder.resolve("expected.txt"), reported);
  }
}
