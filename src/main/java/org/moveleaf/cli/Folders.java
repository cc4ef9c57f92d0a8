package org.moveleaf.cli;

import java.nio.file.Path;
import picocli.CommandLine.Parameters;

/** What every command that reads content takes. */
final class Folders {

  @Parameters(
      arity = "0..1",
      paramLabel = "FOLDER",
      defaultValue = ".",
      description = "The project's folder, or a content folder alone (default: where you are).")
  private Path folder;

  Path folder() {
    return folder;
  }
}
