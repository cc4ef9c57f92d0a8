package org.moveleaf.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.moveleaf.testing.TestProject;

/** Builds as processes of their own, with the classes under test. */
final class Builds {

  private Builds() {}

  static Process start(String command, TestProject project, String... more) throws IOException {
    List<String> words =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dorg.freemarker.loggerLibrary=none",
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                "org.moveleaf.cli.Main",
                command,
                project.root().toString()));
    words.addAll(List.of(more));
    return new ProcessBuilder(words)
        .redirectErrorStream(true)
        .redirectOutput(project.root().resolve("printed.txt").toFile())
        .start();
  }
}
