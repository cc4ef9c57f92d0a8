package org.moveleaf.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moveleaf.BuildRequest;
import org.moveleaf.Moveleaf;
import org.moveleaf.cache.Content;
import org.moveleaf.testing.TestProject;

/** Whatever goes wrong, and wherever: the output is the old one or the new one. */
class SwapIT {

  private static final Map<String, String> OLD =
      Map.of(
          "site/index.html", "old",
          "site/a/old.html", "only in the old one",
          "pdf/a.pdf", "old PDF",
          "brands/x/site/index.html", "a clinic that is no more");
  private static final Map<String, String> NEW =
      Map.of(
          "site/index.html", "new",
          "site/b/new.html", "only in the new one",
          "pdf/a.pdf", "new PDF",
          "report/index.html", "a report that was not there");

  @TempDir private Path temp;
  private int folders;

  private Path anOldOutput() throws IOException {
    Path folder = temp.resolve("output" + folders++);
    build(folder, OLD, FaultyDisk.sound());
    Files.writeString(folder.resolve("notes.txt"), "mine");
    return folder;
  }

  private static void build(Path folder, Map<String, String> files, Disk disk) throws IOException {
    try (OutputFolder output = OutputFolder.open(folder, disk, false)) {
      for (Map.Entry<String, String> each : new TreeMap<>(files).entrySet()) {
        output.write(each.getKey(), Content.of(each.getValue()));
      }
      output.publish();
    }
  }

  private static int changes(Path folder) throws IOException {
    FaultyDisk sound = FaultyDisk.sound();
    build(folder, NEW, sound);
    assertEquals(NEW, published(folder));
    return sound.changes();
  }

  private static void kill(Path folder, int at) {
    assertThrows(
        FaultyDisk.Killed.class, () -> build(folder, NEW, FaultyDisk.killedAt(at)), "at " + at);
  }

  /** All files of all parts. */
  private static Map<String, String> published(Path folder) {
    Map<String, String> files = new TreeMap<>();
    for (String part : Swap.PARTS) {
      if (Files.exists(folder.resolve(part))) {
        for (Path file : TestProject.filesBelow(folder.resolve(part))) {
          files.put(folder.relativize(file).toString().replace('\\', '/'), TestProject.read(file));
        }
      }
    }
    return files;
  }

  private static Map<String, String> part(Map<String, String> files, String part) {
    Map<String, String> some = new TreeMap<>(files);
    some.keySet().removeIf(each -> !each.startsWith(part + "/"));
    return some;
  }

  private static void assertEachPartIsWholeOrAway(Path folder, String when) {
    for (String part : Swap.PARTS) {
      Map<String, String> found = part(published(folder), part);
      assertTrue(
          found.isEmpty() || found.equals(part(OLD, part)) || found.equals(part(NEW, part)),
          when + ": " + found);
    }
  }

  private static void assertOneVersion(Path folder, String when) throws IOException {
    Map<String, String> found = published(folder);
    assertTrue(found.equals(OLD) || found.equals(NEW), when + ": " + found);
    assertEquals(found.keySet(), new Swap(folder, new Disk()).published().hashes().keySet(), when);
    assertEquals("mine", Files.readString(folder.resolve("notes.txt")), when);
  }

  private static boolean isMarked(Path folder) {
    return Files.exists(folder.resolve(".moveleaf/swapping"));
  }

  private static void assertTheNextBuildWorks(Path folder) throws IOException {
    build(folder, OLD, FaultyDisk.sound());
    assertEquals(OLD, published(folder));
    assertFalse(Files.exists(folder.resolve(".moveleaf/next")));
    assertFalse(Files.exists(folder.resolve(".moveleaf/old")));
  }

  @Test
  void aBuildThatFindsErrorsPutsAnOutputInOrderAllTheSame() throws IOException {
    TestProject project = TestProject.copy("minimal", temp.resolve("project"));
    project.edit("content/exercises/wall-sit.md", "level: 2", "level: x");
    Path folder;
    int at = 0;
    do {
      folder = project.root().resolve("output" + ++at);
      build(folder, OLD, FaultyDisk.sound());
      kill(folder, at);
    } while (!new OutputRecovery(folder).isNeeded());
    BuildRequest request = new BuildRequest(project.root(), folder, Optional.empty());
    assertTrue(new Moveleaf(request, line -> {}).build().publication().isEmpty());
    assertFalse(new OutputRecovery(folder).isNeeded());
    assertTrue(List.of(OLD, NEW).contains(published(folder)), published(folder).toString());
  }

  @Test
  void aKillAtAnyChangeLeavesOneVersion() throws IOException {
    int open = 0;
    int all = changes(anOldOutput());
    assertTrue(all > 25, "there is little to kill");
    for (int n = 1; n <= all; n++) {
      Path folder = anOldOutput();
      kill(folder, n);
      assertEachPartIsWholeOrAway(folder, "killed at " + n);
      if (isMarked(folder)) {
        open++;
        new OutputRecovery(folder).run();
      }
      assertOneVersion(folder, "killed at " + n);
      assertFalse(isMarked(folder));
      assertTheNextBuildWorks(folder);
    }
    assertTrue(open >= 20 && open < 40, open + " changes with the mark");
  }

  @Test
  void aKillWhileAnEarlierKillIsBeingMendedLeavesOneVersion() throws IOException {
    for (int n : changesWithTheMark()) {
      boolean isMended = false;
      for (int m = 1; !isMended; m++) {
        Path folder = anOldOutput();
        kill(folder, n);
        try {
          new OutputRecovery(folder, FaultyDisk.killedAt(m)).run();
          isMended = true;
        } catch (FaultyDisk.Killed e) {
          assertEachPartIsWholeOrAway(folder, "killed at " + n + " and at " + m);
          new OutputRecovery(folder).run();
        }
        assertOneVersion(folder, "killed at " + n + " and at " + m);
      }
    }
  }

  private int[] changesWithTheMark() throws IOException {
    return IntStream.rangeClosed(1, changes(anOldOutput())).filter(this::leavesTheMark).toArray();
  }

  private boolean leavesTheMark(int n) {
    try {
      Path folder = anOldOutput();
      kill(folder, n);
      return isMarked(folder);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void aFailureAtAnyChangeLeavesTheOldVersionAtOnce() throws IOException {
    int failed = 0;
    int all = changes(anOldOutput());
    for (int n = 1; n <= all; n++) {
      Path folder = anOldOutput();
      try {
        build(folder, NEW, FaultyDisk.failingAt(n, false));
        assertEquals(NEW, published(folder), "at " + n);
      } catch (IOException e) {
        failed++;
        assertEquals(OLD, published(folder), "at " + n);
        assertFalse(isMarked(folder), "at " + n);
      }
      assertOneVersion(folder, "failed at " + n);
      assertTheNextBuildWorks(folder);
    }
    assertTrue(failed > 15, failed + " failures");
  }

  @Test
  void aDiskThatFailsForGoodLeavesWhatTheNextCommandMends() throws IOException {
    int all = changes(anOldOutput());
    for (int n = 1; n <= all; n++) {
      Path folder = anOldOutput();
      try {
        build(folder, NEW, FaultyDisk.failingAt(n, true));
      } catch (IOException e) {
        assertEachPartIsWholeOrAway(folder, "failing from " + n);
      }
      new OutputRecovery(folder).run();
      assertOneVersion(folder, "failing from " + n);
      assertTheNextBuildWorks(folder);
    }
  }

  @Test
  void aFullDiskLeavesTheOldVersionAndNoRest() throws IOException {
    int size = 0;
    for (boolean isFull = true; isFull; size += 7) {
      Path folder = anOldOutput();
      try {
        build(folder, NEW, FaultyDisk.ofSize(size));
        isFull = false;
        assertEquals(NEW, published(folder));
      } catch (IOException e) {
        assertEquals(OLD, published(folder), "room for " + size);
        assertFalse(isMarked(folder));
        assertFalse(Files.exists(folder.resolve(".moveleaf/next")));
        OutputException said = Failures.of(e, folder);
        assertEquals("publish/disk-full", said.diagnostics().get(0).code().toString());
      }
    }
    assertTrue(size > 300, "room for " + size);
  }

  @Test
  void whatWasStagedAndIsNotWholeAnyMoreIsTakenBack() throws IOException {
    for (int n : changesWithTheMark()) {
      Path folder = anOldOutput();
      kill(folder, n);
      Path staged = folder.resolve(".moveleaf/next/pdf/a.pdf");
      boolean isSpoilt = Files.exists(staged);
      if (isSpoilt) {
        // As a power cut leaves a file whose bytes have not come to the disk.
        Files.write(staged, new byte[0]);
      }
      new OutputRecovery(folder).run();
      assertEquals(isSpoilt ? OLD : NEW, published(folder), "killed at " + n);
    }
  }

  @Test
  void noPartIsLostWithTheListOfWhatWasToCome() throws IOException {
    int mended = 0;
    for (int n : changesWithTheMark()) {
      Path folder = anOldOutput();
      kill(folder, n);
      Files.deleteIfExists(folder.resolve(".moveleaf/next/manifest"));
      try {
        new OutputRecovery(folder).run();
        assertFalse(new OutputRecovery(folder).isNeeded());
        mended++;
      } catch (OutputException e) {
        // A new file that has its place already is on no list any more.
        assertEquals("publish/foreign-file", e.diagnostics().get(0).code().toString());
      }
      Map<String, String> found = published(folder);
      assertTrue(found.containsKey("site/index.html"), "killed at " + n + ": " + found);
    }
    assertTrue(mended > 10, mended + " mended");
  }

  @Test
  void aForeignFileThatCameWhileASwapWasOpenIsNotTouched() throws IOException {
    for (int n : changesWithTheMark()) {
      Path folder = anOldOutput();
      kill(folder, n);
      Path mine = folder.resolve("site/mine.txt");
      Files.createDirectories(mine.getParent());
      Files.writeString(mine, "mine");
      OutputRecovery recovery = new OutputRecovery(folder);
      OutputException refused = assertThrows(OutputException.class, recovery::run);
      assertEquals("publish/foreign-file", refused.diagnostics().get(0).code().toString());
      assertEquals("mine", Files.readString(mine));
      Files.delete(mine);
      if (TestProject.filesBelow(mine.getParent()).isEmpty()) {
        Files.delete(mine.getParent());
      }
      recovery.run();
      assertOneVersion(folder, "killed at " + n);
    }
  }

  @Test
  void aForeignFileThatCameDuringTheBuildIsNotTouched() throws IOException {
    Path folder = anOldOutput();
    try (OutputFolder output = OutputFolder.open(folder, new Disk(), false)) {
      output.write("site/index.html", Content.of(new byte[] {1}));
      Files.writeString(folder.resolve("site/mine.txt"), "mine");
      assertThrows(OutputException.class, output::publish);
    }
    assertEquals("mine", Files.readString(folder.resolve("site/mine.txt")));
  }

  @Test
  void aFileThatStaysAndGoesDuringTheBuildIsNamed() throws IOException {
    Path folder = anOldOutput();
    try (OutputFolder output = OutputFolder.open(folder, new Disk(), true)) {
      output.write("site/index.html", Content.of("old"));
      output.write("site/b/new.html", Content.of("new"));
      Files.delete(folder.resolve("site/index.html"));
      OutputException refused = assertThrows(OutputException.class, output::publish);
      assertEquals("publish/damaged-file", refused.diagnostics().get(0).code().toString());
    }
    assertEquals(OLD.get("site/a/old.html"), published(folder).get("site/a/old.html"));
  }

  @Test
  void whatStaysIsNotTouched() throws IOException {
    Path folder = anOldOutput();
    Path stays = folder.resolve("site/index.html");
    FileTime time = FileTime.fromMillis(1_000);
    Files.setLastModifiedTime(stays, time);
    Map<String, String> next = new TreeMap<>(NEW);
    next.put("site/index.html", OLD.get("site/index.html"));
    build(folder, next, FaultyDisk.sound());
    assertEquals(next, published(folder));
    assertEquals(time, Files.getLastModifiedTime(stays));
  }

  @Test
  void aFileTakesThePlaceOfAFolderAndTheOtherWayRound() throws IOException {
    Path folder = temp.resolve("turned");
    Map<String, String> folders = Map.of("site/a/b/c.html", "c", "site/d", "d", "site/e", "e");
    Map<String, String> files = Map.of("site/a", "a", "site/d/f/g.html", "g", "site/e", "e");
    for (int n = 1; n < 60; n++) {
      build(folder, folders, FaultyDisk.sound());
      Files.writeString(folder.resolve("site/a/b/.DS_Store"), "where the window was");
      try {
        build(folder, files, FaultyDisk.killedAt(n));
      } catch (FaultyDisk.Killed e) {
        new OutputRecovery(folder).run();
      }
      Map<String, String> found = published(folder);
      found.keySet().removeIf(each -> each.endsWith(".DS_Store"));
      assertTrue(found.equals(folders) || found.equals(files), "killed at " + n + ": " + found);
    }
    build(folder, files, FaultyDisk.sound());
    assertEquals(files, published(folder));
  }

  @Test
  void aFileThatAnotherProgramHoldsIsNamed() throws IOException {
    for (String part : List.of("site", "pdf")) {
      Path folder = anOldOutput();
      Path place = folder.resolve(part);
      IOException held =
          new FileSystemException(
              place.toString(),
              null,
              "The process cannot access the file because it is being used by another process");
      assertFailure("publish/in-use", folder, place, held);
      assertFailure(
          "publish/not-writable", folder, place, new AccessDeniedException(place.toString()));
    }
  }

  private static void assertFailure(String code, Path folder, Path place, IOException failure) {
    Disk disk = FaultyDisk.refusing(place::equals, failure);
    IOException thrown = assertThrows(IOException.class, () -> build(folder, NEW, disk));
    var said = Failures.of(thrown, folder).diagnostics().get(0);
    assertEquals(code, said.code().toString());
    assertEquals(place.toString(), said.range().path());
    assertTrue(said.hint().isPresent());
    assertEquals(OLD, published(folder));
    assertFalse(isMarked(folder));
  }
}
