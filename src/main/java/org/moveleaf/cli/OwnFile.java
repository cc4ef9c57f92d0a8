package org.moveleaf.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** A file that an option names, and that a run writes anew: nobody else's may be lost to it. */
final class OwnFile {

  private static final int HEAD = 400;

  private OwnFile() {}

  /**
   * Refuses a file that is there and was not written by an earlier run.
   *
   * @param mark what stands in the first few hundred characters of those that were
   * @throws ParameterException if the file is somebody else's, or no file
   */
  static void require(CommandSpec spec, String option, Path file, String mark) {
    if (Files.exists(file) && !isOwn(file, mark)) {
      throw new ParameterException(
          spec.commandLine(),
          option + " would replace " + file + ", which Moveleaf did not write: name another file");
    }
  }

  private static boolean isOwn(Path file, String mark) {
    try (InputStream in = Files.newInputStream(file)) {
      String head = new String(in.readNBytes(HEAD), StandardCharsets.UTF_8);
      return head.isEmpty() || head.contains(mark);
    } catch (IOException e) {
      return false;
    }
  }
}
