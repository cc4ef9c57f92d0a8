package org.moveleaf.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moveleaf.testing.TestProject;

/**
 * A hundred builds, killed at random moments, of two handbooks that take turns. Each time the
 * output is the one or the other.
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

  /** With one PDF, so that a build takes little more than the program's start. */
  private static TestProject small(Path folder) {
    return TestProject.copy("german", folder)
        .edit("handbook.yaml", "labels:", "editions: [{id: standard, make: [handbook]}]\nlabels:");
  }

  /** The contents take turns; they differ in one exercise. */
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
    small(folder.resolve("b")).edit("exercises/pendel.md", "level: 1", "level: 2");
    project = small(folder.resolve("project"));
    Map<String, Map<String, Map<String, byte[]>>> versions = new TreeMap<>();
    choose("b");
    versions.put("b", whole());
    choose("a");
    versions.put("a", whole());
    long started = System.nanoTime();
    whole();
    long usual = System.nanoTime() - started;
    project.write("output/notes.txt", "mine");
    Random random = new Random(20261121);
    List<String> outcomes = new ArrayList<>();
    for (int i = 0; i < KILLS; i++) {
      String content = i % 2 == 0 ? "b" : "a";
      choose(content);
      Process build = Builds.start("build", project);
      if (i % 4 == 0) {
        build.waitFor((long) (random.nextDouble() * usual), TimeUnit.NANOSECONDS);
      } else {
        awaitTheSwap(build, random.nextInt(i % 4 == 1 ? 50_000 : 3_000));
      }
      build.destroyForcibly();
      assertTrue(build.waitFor(HANG_SECONDS, TimeUnit.SECONDS));
      outcomes.add(assertOneVersion(versions, "kill " + i));
    }
    assertTrue(outcomes.contains("a") && outcomes.contains("b"), outcomes::toString);
    assertEquals("mine", TestProject.read(project.root().resolve("output/notes.txt")));
    choose("a");
    whole();
  }

  /** What can go wrong goes wrong from here on: the last file is staged, and the renames follow. */
  private void awaitTheSwap(Process build, int microseconds) {
    Path last = project.output().resolve(".moveleaf/next/manifest");
    while (build.isAlive() && !Files.exists(last)) {
      LockSupport.parkNanos(50_000);
    }
    LockSupport.parkNanos(microseconds * 1_000L);
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
