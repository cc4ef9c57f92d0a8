package org.moveleaf.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.moveleaf.BuildRequest;
import org.moveleaf.content.Project;
import org.moveleaf.publish.OutputRecovery;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code moveleaf watch}. */
@Command(
    name = "watch",
    mixinStandardHelpOptions = true,
    description = {
      "Builds a preview after each change, until you press Ctrl-C.",
      "The open page loads itself anew. What you publish is not touched."
    })
final class WatchCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private Folders folders;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FOLDER",
      description = "Where the preview goes (default: output/watch, in the project's folder).")
  private Path output;

  /** The pages of a preview load themselves anew, so it never lies where a site is published. */
  static Path output(Path folder) {
    return folder.resolve("watch");
  }

  @Override
  public Integer call() {
    Project project = Project.in(folders.folder());
    Path target = output == null ? output(folders.folder().resolve("output")) : output;
    new OutputRecovery(folders.folder().resolve("output")).run();
    PrintWriter out = spec.commandLine().getOut();
    BuildRequest request =
        new BuildRequest(folders.folder(), target, Optional.empty()).on(Today.of(spec));
    Preview preview = new Preview(request, out, spec.commandLine().getErr());
    if (!Files.exists(project.settings())) {
      preview.build();
      return ExitCodes.CONTENT;
    }
    CountDownLatch ended = new CountDownLatch(1);
    try (ChangeWatcher watcher =
        new ChangeWatcher(
            ChangeWatcher.QUIET, project, folders.folder().resolve("output"), target)) {
      Thread stop = new Thread(() -> stop(watcher, ended));
      Runtime.getRuntime().addShutdownHook(stop);
      out.println("Watching for changes. Press Ctrl-C to end. The preview:");
      out.println(target.resolve("site").resolve("index.html").toAbsolutePath().normalize());
      do {
        preview.build();
      } while (watcher.awaitChange());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot watch " + project.root() + ": " + e.getMessage(), e);
    } finally {
      ended.countDown();
    }
    return ExitCodes.DONE;
  }

  /** Lets a build that is under way come to its end. */
  private static void stop(ChangeWatcher watcher, CountDownLatch ended) {
    watcher.close();
    try {
      ended.await(20, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
