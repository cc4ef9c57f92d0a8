package org.moveleaf.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.moveleaf.content.Project;
import org.moveleaf.testing.TestProject;

@Timeout(180)
class WatchCommandTest {

  private static final String PAGE = "content/exercises/wall-sit.md";

  @TempDir private Path folder;

  @Test
  void rebuildsAfterAnEditAndLetsThePageLoadItselfAnew() throws Exception {
    TestProject project = TestProject.copy("minimal", folder);
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream stdout = System.out;
    PrintStream stderr = System.err;
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
    CompletableFuture<Integer> exit = new CompletableFuture<>();
    Thread watch = new Thread(() -> exit.complete(Main.run("watch", project.root().toString())));
    Path preview = project.output().resolve("watch/site");
    try {
      watch.start();
      await(printed, 1, "Built, with 0 warnings");
      String first = TestProject.read(preview.resolve("assets/live-version.js"));
      String page = TestProject.read(preview.resolve("exercises/wall-sit.html"));
      assertTrue(page.contains("src=\"../assets/live-reload.js\" data-version=\""), page);

      project.edit(PAGE, "level: 2", "levle: 2");
      await(printed, 1, "The preview is as it was");
      assertTrue(printed.toString(StandardCharsets.UTF_8).contains("exercise/unknown-field"));
      assertEquals(first, TestProject.read(preview.resolve("assets/live-version.js")));

      project.edit(PAGE, "levle: 2", "level: 3");
      await(printed, 2, "Built, with 0 warnings");
      assertFalse(first.equals(TestProject.read(preview.resolve("assets/live-version.js"))));
    } finally {
      watch.interrupt();
      int code = exit.get(60, TimeUnit.SECONDS);
      System.setOut(stdout);
      System.setErr(stderr);
      assertEquals(0, code);
    }
    assertFalse(Files.exists(project.output().resolve("site")), "the preview is not published");

    project.build();
    for (Path file : TestProject.filesBelow(project.output().resolve("site"))) {
      String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
      assertFalse(text.contains("live-reload") || text.contains("moveleafVersion"), file::toString);
    }
    assertEquals(0, Captured.run("clean", project.root().toString()).exit());
    assertFalse(Files.exists(project.output()), "the preview goes as well");
  }

  private static void await(ByteArrayOutputStream printed, int times, String text)
      throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(90);
    String now = "";
    while (System.nanoTime() < end) {
      now = printed.toString(StandardCharsets.UTF_8);
      if (now.split(text, -1).length > times) {
        return;
      }
      Thread.sleep(20);
    }
    Assertions.fail("never said: " + text + "\n" + now);
  }

  @Test
  void severalSavesInARowAreOneChange() throws Exception {
    TestProject project = TestProject.copy("minimal", folder);
    try (ChangeWatcher watcher = watcher(project)) {
      CompletableFuture<Boolean> change = changed(watcher);
      project.edit(PAGE, "level: 2", "level: 3");
      project.edit(PAGE, "level: 3", "level: 1");
      assertTrue(change.get(30, TimeUnit.SECONDS));

      CompletableFuture<Boolean> more = changed(watcher);
      project.write("output/site/index.html", "our own");
      project.write("content/exercises/.wall-sit.md.swp", "an editor's");
      Assertions.assertThrows(TimeoutException.class, () -> more.get(700, TimeUnit.MILLISECONDS));
      project.write("themes/ours/theme.yaml", "api: 1\nparent: moveleaf\n");
      assertTrue(more.get(30, TimeUnit.SECONDS), "a folder that was not there before");
    }
  }

  @Test
  void aChangeDuringABuildIsNotLost() throws Exception {
    TestProject project = TestProject.copy("minimal", folder);
    try (ChangeWatcher watcher = watcher(project)) {
      project.edit(PAGE, "level: 2", "level: 3");
      assertTrue(changed(watcher).get(30, TimeUnit.SECONDS));
    }
  }

  @Test
  void closingEndsTheWaiting() throws Exception {
    TestProject project = TestProject.copy("minimal", folder);
    ChangeWatcher watcher = watcher(project);
    CompletableFuture<Boolean> change = changed(watcher);
    watcher.close();
    assertFalse(change.get(30, TimeUnit.SECONDS));
  }

  /** Patient, so that a busy machine makes no two changes of one. */
  private static ChangeWatcher watcher(TestProject project) throws IOException {
    return new ChangeWatcher(Duration.ofSeconds(1), Project.in(project.root()), project.output());
  }

  private static CompletableFuture<Boolean> changed(ChangeWatcher watcher) {
    return CompletableFuture.supplyAsync(
        () -> {
          try {
            return watcher.awaitChange();
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  @Test
  void whereThereIsNoHandbookThereIsNothingToWaitFor() {
    Captured run = Captured.run("watch", folder.resolve("nowhere").toString());
    assertEquals(1, run.exit());
    assertTrue(run.err().contains("handbook/missing"), run.err());
  }
}
