package org.moveleaf.hardening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.moveleaf.BuildResult;
import org.moveleaf.diagnostic.Diagnostic;
import org.moveleaf.diagnostic.HumanFormat;
import org.moveleaf.testing.TestProject;

/**
 * Whatever is wrong with an input is said with its place, soon, and changes no output. Each file of
 * {@code src/test/cases/bad} is a family of cases; {@link BadInput} says how they are written.
 */
class BadInputsIT {

  private static final Path FAMILIES = Path.of("src/test/cases/bad");

  /** Of the processor's time, which other work on the same computer does not change. */
  private static final Duration LONGEST = Duration.ofSeconds(5);

  /** Sites and PDFs are made before what is wrong shows, and a template may loop for a while. */
  private static final Duration LONGEST_BUILD = Duration.ofSeconds(40);

  private static final Duration HANGING = Duration.ofMinutes(2);
  private static final OperatingSystemMXBean PROCESS =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  /**
   * One mistake must not be said a thousand times, but what is said more often is not looked at.
   */
  private static final int MOST_LINES = 12;

  /** Of a path with a name of 255 letters, no more needs to be said. */
  private static final int LONGEST_LINE = 400;

  private static final boolean REWRITE = "write".equals(System.getProperty("moveleaf.goldens"));

  /** Mutation testing needs the words only, and soon: nothing is built, measured or compared. */
  private static final boolean CHECK_ONLY =
      "check".equals(System.getProperty("moveleaf.bad-inputs")) && !REWRITE;

  @TempDir private Path folder;

  private int count;

  /** What a first run has to load is not the fault of the first case. */
  @BeforeAll
  static void warmUp(@TempDir Path folder) {
    if (CHECK_ONLY) {
      return;
    }
    assertTrue(TestProject.copy("minimal", folder).check().diagnostics().isEmpty());
  }

  @TestFactory
  Stream<DynamicContainer> families() throws IOException {
    try (Stream<Path> all = Files.list(FAMILIES)) {
      return all.sorted().toList().stream()
          .map(
              each ->
                  DynamicContainer.dynamicContainer(each.getFileName().toString(), tests(each)));
    }
  }

  private Stream<DynamicTest> tests(Path family) {
    List<BadInput> cases = BadInput.read(family);
    if (REWRITE) {
      return Stream.of(DynamicTest.dynamicTest("write", () -> rewrite(family, cases)));
    }
    return cases.stream()
        .filter(each -> !CHECK_ONLY || !each.builds())
        .map(each -> DynamicTest.dynamicTest(each.name(), () -> run(each)));
  }

  private void run(BadInput bad) {
    assertEquals(String.join("\n", bad.expected()), String.join("\n", reported(bad)));
    assertTrue(!bad.expected().isEmpty(), "nothing is expected: run with -Dmoveleaf.goldens=write");
  }

  /** What is said, a line for each fact and each remedy. */
  private List<String> reported(BadInput bad) {
    TestProject project = TestProject.copy("minimal", folder.resolve("case" + count++));
    if (CHECK_ONLY) {
      bad.apply(project);
      return lines(project.check().diagnostics());
    }
    project.write("output/site/index.html", "as it was");
    project.write("output/.moveleaf/manifest", "site/index.html\n");
    project.write("output/.moveleaf/lock", "");
    bad.apply(project);
    Map<String, String> before = contents(project.output());
    long start = PROCESS.getProcessCpuTime();
    BuildResult result = assertTimeoutPreemptively(HANGING, () -> tried(project, bad));
    Duration taken = Duration.ofNanos(PROCESS.getProcessCpuTime() - start);
    assertTrue(taken.compareTo(bad.builds() ? LONGEST_BUILD : LONGEST) < 0, () -> "took " + taken);
    if (result.publication().isEmpty()) {
      Map<String, String> after = contents(project.output());
      assertEquals(before.keySet(), after.keySet());
      assertEquals(before, after);
    }
    return lines(result.diagnostics());
  }

  /** What is refused is built, to see that nothing is published; what is not, if the case asks. */
  private static BuildResult tried(TestProject project, BadInput bad) {
    boolean refused = bad.expected().stream().anyMatch(each -> each.contains(": error ["));
    BuildResult result = refused || bad.builds() ? project.build() : project.check();
    assertTrue(!result.hasErrors() || result.publication().isEmpty());
    return result;
  }

  /** All that is published; what is known of drawings is kept from any build to the next. */
  private static Map<String, String> contents(Path folder) {
    Map<String, String> contents = new TreeMap<>();
    for (Path file : TestProject.filesBelow(folder)) {
      String name = folder.relativize(file).toString().replace('\\', '/');
      if (!name.matches("\\.moveleaf/(figures/.*|sound-figures)")) {
        contents.put(name, bytes(file));
      }
    }
    return contents;
  }

  private static String bytes(Path file) {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> lines(List<Diagnostic> diagnostics) {
    List<String> lines = new ArrayList<>();
    for (Diagnostic each : diagnostics) {
      List<String> printed = HumanFormat.format(each).lines().toList();
      lines.add(shortened(printed.get(0)));
      printed.stream()
          .filter(line -> line.contains("= help:"))
          .map(line -> shortened("    " + line.strip()))
          .forEach(lines::add);
    }
    int more = lines.size() - MOST_LINES;
    return more > 1
        ? Stream.concat(lines.stream().limit(MOST_LINES), Stream.of("and " + more + " lines more"))
            .toList()
        : lines;
  }

  private static String shortened(String line) {
    return line.length() <= LONGEST_LINE ? line : line.substring(0, LONGEST_LINE) + "…";
  }

  private void rewrite(Path family, List<BadInput> cases) throws IOException {
    StringBuilder out = new StringBuilder();
    int next = -1;
    for (String line : Files.readAllLines(family)) {
      if (line.startsWith("=> ")) {
        continue;
      }
      if (line.startsWith("## ")) {
        expect(out, cases, next++);
      }
      out.append(line).append('\n');
    }
    expect(out, cases, next);
    Files.writeString(family, out);
  }

  private void expect(StringBuilder out, List<BadInput> cases, int index) {
    if (index < 0) {
      return;
    }
    out.setLength(out.toString().stripTrailing().length());
    out.append('\n');
    try {
      reported(cases.get(index)).forEach(each -> out.append("=> ").append(each).append('\n'));
    } catch (RuntimeException | Error e) {
      out.append("=> !!! ").append(e.toString().lines().findFirst().orElse("")).append('\n');
    }
    out.append('\n');
  }
}
