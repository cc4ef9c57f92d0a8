package org.moveleaf.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moveleaf.cache.Sha256;
import org.moveleaf.testing.TestProject;

/** Whole builds with a disk that is really full, a folder really read-only, and company. */
class HardTimesIT {

  private static final int HANG_SECONDS = 120;

  @TempDir private Path folder;

  private static Map<String, String> hashes(Path output) throws IOException {
    Map<String, String> files = new TreeMap<>();
    for (String part : Swap.PARTS) {
      if (Files.exists(output.resolve(part))) {
        for (Path file : TestProject.filesBelow(output.resolve(part))) {
          files.put(output.relativize(file).toString(), hash(file));
        }
      }
    }
    return files;
  }

  private static String hash(Path file) throws IOException {
    return Sha256.hex(Files.readAllBytes(file));
  }

  private static int run(String... command) throws Exception {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getInputStream().readAllBytes();
    return process.waitFor();
  }

  private static String build(TestProject project, int exit) throws Exception {
    Process build = Builds.start("build", project);
    assertTrue(build.waitFor(HANG_SECONDS, TimeUnit.SECONDS));
    String printed = TestProject.read(project.root().resolve("printed.txt"));
    assertEquals(exit, build.exitValue(), printed);
    return printed;
  }

  /** Changes what stands on every page. */
  private static void everything(TestProject project) {
    project.edit("handbook.yaml", "Praxis am Markt", "Praxis am alten Markt");
  }

  private static boolean mount(String options, Path at) {
    try {
      return run("mount", "-t", "tmpfs", "-o", options, "tmpfs", at.toString()) == 0;
    } catch (Exception e) {
      return false;
    }
  }

  @Test
  void aDiskThatIsFullAtAnyPointLeavesTheLastOutput() throws Exception {
    TestProject project = TestProject.copy("german", folder);
    Path output = Files.createDirectories(project.output());
    Assumptions.assumeTrue(
        mount("size=64m", output), "NOT TESTED: only root can mount a small disk");
    try {
      build(project, 0);
      Map<String, String> before = hashes(output);
      // Files that stay as they are take no room a second time: this one changes them all.
      everything(project);
      long used =
          Files.getFileStore(output).getTotalSpace() - Files.getFileStore(output).getUsableSpace();
      for (int tenth = 0; tenth < 10; tenth++) {
        long size = used + used * tenth / 10 + (1 << 14);
        assertEquals(0, run("mount", "-o", "remount,size=" + size, output.toString()));
        Process build = Builds.start("build", project);
        assertTrue(build.waitFor(HANG_SECONDS, TimeUnit.SECONDS));
        String printed = TestProject.read(project.root().resolve("printed.txt"));
        if (build.exitValue() == 0) {
          assertTrue(tenth > 5, "it cannot have fitted: " + printed);
          return;
        }
        assertEquals(1, build.exitValue(), printed);
        assertTrue(printed.contains("error [publish/disk-full]"), printed);
        assertEquals(before, hashes(output), printed);
        assertTrue(Files.notExists(output.resolve(".moveleaf/next")), printed);
      }
      assertEquals(0, run("mount", "-o", "remount,size=64m", output.toString()));
      build(project, 0);
    } finally {
      run("umount", output.toString());
    }
  }

  @Test
  void aDiskThatCanOnlyBeReadIsReported() throws Exception {
    TestProject project = TestProject.copy("german", folder);
    Path output = Files.createDirectories(project.output());
    Assumptions.assumeTrue(mount("size=64m", output), "NOT TESTED: only root can mount a disk");
    try {
      build(project, 0);
      Map<String, String> before = hashes(output);
      assertEquals(0, run("mount", "-o", "remount,ro", output.toString()));
      everything(project);
      String printed = build(project, 1);
      assertTrue(printed.contains("error [publish/not-writable]"), printed);
      assertEquals(before, hashes(output));
    } finally {
      run("umount", output.toString());
    }
  }

  @Test
  void twoBuildsAtOnceDoNotMix() throws Exception {
    TestProject project = TestProject.copy("german", folder);
    build(project, 0);
    Map<String, String> before = hashes(project.output());
    everything(project);
    OutputLock first = OutputLock.take(project.output());
    try (first) {
      assertTrue(build(project, 1).contains("error [publish/busy]"));
      assertEquals(before, hashes(project.output()));
    }
    build(project, 0);
  }

  @Test
  void manyBuildsAtOnceEndWithOneWholeOutput() throws Exception {
    TestProject project = TestProject.copy("german", folder);
    build(project, 0);
    Map<String, String> before = hashes(project.output());
    Process[] all = new Process[4];
    for (int i = 0; i < all.length; i++) {
      all[i] = Builds.start("build", project);
    }
    int done = 0;
    for (Process each : all) {
      assertTrue(each.waitFor(HANG_SECONDS, TimeUnit.SECONDS));
      assertTrue(each.exitValue() <= 1, "exit " + each.exitValue());
      done += each.exitValue() == 0 ? 1 : 0;
    }
    assertTrue(done >= 1, "none of them was first");
    assertEquals(before, hashes(project.output()));
  }

  @Test
  void aBuildThatIsAskedToEndLeavesOneVersionAndNoMark() throws Exception {
    TestProject project = TestProject.copy("german", folder);
    build(project, 0);
    Map<String, String> before = hashes(project.output());
    Path next = project.output().resolve(".moveleaf/next/manifest");
    Process build = Builds.start("build", project);
    while (build.isAlive() && !Files.exists(next)) {
      LockSupport.parkNanos(200_000);
    }
    build.destroy();
    assertTrue(build.waitFor(HANG_SECONDS, TimeUnit.SECONDS));
    assertEquals(before, hashes(project.output()));
    assertTrue(!new OutputRecovery(project.output()).isNeeded());
  }
}
