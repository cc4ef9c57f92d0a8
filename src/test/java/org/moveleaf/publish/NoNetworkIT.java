package org.moveleaf.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moveleaf.testing.NetworkGuard;
import org.moveleaf.testing.TestProject;

/** A build reaches nothing but its folder, whatever the content and its pictures name. */
class NoNetworkIT {

  @TempDir private Path folder;

  @Test
  void nothingGetsOutAndNothingElseGetsIn() throws Exception {
    Path forbidden = folder.resolve("outside");
    GuardedPress.writeForbidden(forbidden);
    List<String> printed = guarded(forbidden, linked(), remote(forbidden));
    assertEquals(
        String.join(
            "\n",
            "published: true",
            "content/exercises/wall-sit.md:47:1 link/refused",
            "content/exercises/wall-sit.md:49:1 link/refused",
            "published: false",
            "read: control.txt"),
        String.join("\n", printed));
  }

  /** Content that names the web wherever it may. */
  private Path linked() {
    TestProject project = TestProject.copy("minimal", folder.resolve("linked"));
    project.edit(
        "content/exercises/wall-sit.md",
        "Trains your thigh muscles.",
        "Trains your [thigh muscles](https://outside.example/thigh#x), see <http://outside.example/>.");
    project.write(
        "content/brands/north.yaml",
        "name: Northside Clinic\nbase-url: https://north.outside.example/\n");
    project.write(
        "content/images/leg.svg",
        "<svg xmlns='http://www.w3.org/2000/svg' width='10' height='10'><path d='M0 0L9 9'/></svg>");
    project.write(
        "content/images/leg.yaml",
        "author: A\nlicence: CC BY 4.0\nsource: https://outside.example/leg\n");
    project.edit(
        "content/exercises/leg-stretch.md",
        "When the pull is mild.",
        "When the pull is mild.\n\n![A leg, seen from the side](../images/leg.svg)");
    return project.root();
  }

  /** Content that wants what lies on the web and on the disk. */
  private Path remote(Path forbidden) {
    TestProject project = TestProject.copy("minimal", folder.resolve("remote"));
    project.edit(
        "content/exercises/wall-sit.md",
        "When you can do both sets.",
        "When you can do both sets.\n\n![A wall that stands](https://outside.example/picture.png)\n\n![A wall that stands]("
            + forbidden.toUri()
            + "picture.png)");
    return project.root();
  }

  private List<String> guarded(Path forbidden, Path... projects)
      throws IOException, InterruptedException {
    Path hosts = Files.createFile(folder.resolve("hosts"));
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(NetworkGuard.options(hosts));
    command.addAll(
        List.of(
            "-Djava.awt.headless=true",
            "-Dorg.freemarker.loggerLibrary=none",
            "-classpath",
            System.getProperty("java.class.path"),
            GuardedPress.class.getName(),
            forbidden.toString()));
    for (Path each : projects) {
      command.add(each.toString());
    }
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return printed.lines().toList();
  }
}
