package org.moveleaf.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.moveleaf.testing.TestProject;

/**
 * Builds as processes of their own: as a clinic runs them, from the jar with shared classes, where
 * tests are run with one, which halves what a hundred of them take; otherwise with the classes
 * under test.
 */
final class Builds {

  private static final Optional<Path> JAR =
      Optional.ofNullable(System.getProperty("moveleaf.jar")).map(Path::of);

  private Builds() {}

  private static List<String> program() {
    if (JAR.isEmpty()) {
      String path =
          System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
      return List.of("-cp", path, "org.moveleaf.cli.Main");
    }
    Path shared = JAR.get().resolveSibling("moveleaf.jsa");
    // An archive that is missing or of another Java is passed over without a word.
    return List.of(
        "-XX:SharedArchiveFile=" + shared,
        "-Xlog:disable",
        "-Xlog:all=error:stderr",
        "-jar",
        JAR.get().toString());
  }

  static Process start(String command, TestProject project, String... more) throws IOException {
    List<String> words =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dorg.freemarker.loggerLibrary=none"));
    words.addAll(program());
    words.addAll(List.of(command, project.root().toString()));
    words.addAll(List.of(more));
    return new ProcessBuilder(words)
        .redirectErrorStream(true)
        .redirectOutput(project.root().resolve("printed.txt").toFile())
        .start();
  }
}
