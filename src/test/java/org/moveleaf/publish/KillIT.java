package org.moveleaf.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moveleaf.testing.TestProject;

/**
 * A hundred builds, killed at random moments, of two handbooks, always of the one that is not
 * published. Each time the output is the one or the other.
 */
class KillIT {

  private static final int KILLS = 100;
  private static final int HANG_SECONDS = 120;

  @TempDir private Path folder;
  private TestProject project;

  private static Map<String, byte[]> part(Path output, String part) {
    Map<String, byte[]> files = new TreeMap<>();
    if (Files.exists(output.resolve(part))) {
      for (Path file : TestProject.filesBelow(output.resolve(part))) {
        files.put(output.relativize(file).toString(), bytes(file));
      }
    }
    return files;
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static boolean isSame(Map<String, byte[]> one, Map<String, byte[]> other) {
    return one.keySet().equals(other.keySet())
        && one.entrySet().stream()
            .allMatch(each -> Arrays.equals(each.getValue(), other.get(each.getKey())));
  }

  /**
   * With one PDF, in which both say the same, so that a build takes little more than the program's
   * start.
   */
  private static TestProject small(Path folder) {
    return TestProject.copy("german", folder)
        .edit("handbook.yaml", "labels:", "editions: [{id: standard, make: [cards]}]\nlabels:");
  }

  /** The contents differ in one exercise. */
  private void choose(String content) throws IOException {
    Path root = project.root();
    Files.copy(
        folder.resolve(content).resolve("german/exercises/pendel.md"),
        root.resolve("exercises/pendel.md"),
        StandardCopyOption.REPLACE_EXISTING);
  }

  private Map<String, Map<String, byte[]>> whole() throws Exception {
    Map<String, Map<String, byte[]>> parts = new TreeMap<>();
    Process build = Builds.start("build", project);
    assertTrue(build.waitFor(HANG_SECONDS, TimeUnit.SECONDS));
    assertEquals(0, build.exitValue(), printed());
    for (String part : Swap.PARTS) {
      parts.put(part, part(project.output(), part));
    }
    return parts;
  }

  private String printed() {
    return TestProject.read(project.root().resolve("printed.txt"));
  }

  @Test
  void aHundredKillsLeaveOneVersionEachTime() throws Exception {
    small(folder.resolve("a"));
    small(folder.resolve("b"))
        .edit("exercises/pendel.md", "Wenn es nicht mehr", "Wenn es gar nicht mehr");
    project = small(folder.resolve("project"));
    Map<String, Map<String, Map<String, byte[]>>> versions = new TreeMap<>();
    for (String content : List.of("b", "a")) {
      choose(content);
      versions.put(content, whole());
    }
    for (String part : List.of("site", "report")) {
      assertFalse(isSame(versions.get("a").get(part), versions.get("b").get(part)), part);
    }
    Undisturbed usual = undisturbed("b");
    project.write("output/notes.txt", "mine");
    Random random = new Random(20261121);
    List<String> outcomes = new ArrayList<>(List.of("b"));
    for (int i = 0; i < KILLS; i++) {
      choose(outcomes.get(i).equals("a") ? "b" : "a");
      Process build = Builds.start("build", project);
      if (i % 4 == 0) {
        build.waitFor((long) (random.nextDouble() * usual.all()), TimeUnit.NANOSECONDS);
      } else {
        awaitTheSwap(build);
        LockSupport.parkNanos((long) (random.nextDouble() * 1.2 * usual.swap()));
      }
      build.destroyForcibly();
      assertTrue(build.waitFor(HANG_SECONDS, TimeUnit.SECONDS));
      outcomes.add(assertOneVersion(versions, "kill " + i));
    }
    long tooLate =
        IntStream.range(0, KILLS).filter(i -> !outcomes.get(i).equals(outcomes.get(i + 1))).count();
    assertTrue(tooLate > 0 && tooLate < KILLS, tooLate + " kills came when all was published");
    assertEquals("mine", TestProject.read(project.root().resolve("output/notes.txt")));
    choose("a");
    whole();
  }

  /** How long a build takes that nobody kills, and of it what comes after all is staged. */
  private record Undisturbed(long all, long swap) {}

  private Undisturbed undisturbed(String content) throws Exception {
    choose(content);
    long started = System.nanoTime();
    Process build = Builds.start("build", project);
    awaitTheSwap(build);
    long staged = System.nanoTime();
    assertTrue(build.waitFor(HANG_SECONDS, TimeUnit.SECONDS));
    assertEquals(0, build.exitValue(), printed());
    return new Undisturbed(System.nanoTime() - started, System.nanoTime() - staged);
  }

  /** What can go wrong goes wrong from here on: the last file is staged, and the renames follow. */
  private void awaitTheSwap(Process build) {
    Path last = project.output().resolve(".moveleaf/next/manifest");
    while (build.isAlive() && !Files.exists(last)) {
      LockSupport.parkNanos(50_000);
    }
  }

  private String assertOneVersion(
      Map<String, Map<String, Map<String, byte[]>>> versions, String when) {
    Path output = project.output();
    for (String part : Swap.PARTS) {
      Map<String, byte[]> found = part(output, part);
      boolean isOpen = new OutputRecovery(output).isNeeded();
      assertTrue(
          isOpen && found.isEmpty()
              || versions.values().stream().anyMatch(each -> isSame(found, each.get(part))),
          when + ": " + part + " is of no version");
    }
    new OutputRecovery(output).run();
    List<String> names =
        versions.keySet().stream()
            .filter(
                name ->
                    Swap.PARTS.stream()
                        .allMatch(part -> isSame(part(output, part), versions.get(name).get(part))))
            .toList();
    assertEquals(1, names.size(), when + ": the parts are not of one version");
    return names.get(0);
  }
}
