package org.moveleaf.publish;

import java.nio.file.Path;
import java.util.List;
import org.moveleaf.content.Project;
import org.moveleaf.diagnostic.Diagnostic;

/** Where an output may lie: nowhere among what it is made from, and not around it. */
public final class OutputPlace {

  private OutputPlace() {}

  /**
   * Refuses an output folder that is a folder of sources, lies in one, or holds the project.
   *
   * @throws OutputException if it is
   */
  public static void require(Path output, Project project) {
    Path folder = output.toAbsolutePath().normalize();
    boolean within =
        List.of(project.content(), project.seeds(), project.themes()).stream()
            .filter(each -> !each.equals(project.root()))
            .anyMatch(folder::startsWith);
    if (within || project.root().startsWith(folder)) {
      throw new OutputException(
          Diagnostic.error(
                  "publish/output-is-source",
                  Failures.at(folder),
                  within
                      ? "the output would lie among what it is made from"
                      : "the output would lie around what it is made from")
              .withHint("choose a folder of its own with --output, such as `output`"));
    }
  }
}
