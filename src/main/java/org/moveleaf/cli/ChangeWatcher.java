package org.moveleaf.cli;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.moveleaf.content.Project;

/**
 * Waits until something has changed in what a build reads.
 *
 * <p>The system's events only wake it up. Whether there was a change is seen from the sizes and
 * times of the files, so that neither a lost event nor ten for one saving matter.
 */
final class ChangeWatcher implements AutoCloseable {

  /** Editors save in several steps; a change is over when nothing has come for so long. */
  static final Duration QUIET = Duration.ofMillis(150);

  private final Duration quiet;
  private final List<Path> roots;
  private final List<Path> passedOver;
  private final WatchService events;
  private Map<Path, String> seen;

  /**
   * @param quiet how long nothing may come before a change is taken to be over
   * @param outputs folders that builds write to, which are passed over
   */
  ChangeWatcher(Duration quiet, Project project, Path... outputs) throws IOException {
    this.quiet = quiet;
    this.roots = List.of(project.content(), project.themes(), project.seeds(), project.root());
    this.passedOver =
        List.of(outputs).stream().map(each -> each.toAbsolutePath().normalize()).toList();
    this.events = project.root().getFileSystem().newWatchService();
    this.seen = look();
  }

  /**
   * Waits for a change since the last look. It returns at once for one that came in between.
   *
   * @return whether there was one; false when the watcher has been closed
   */
  boolean awaitChange() throws IOException {
    try {
      while (look().equals(seen)) {
        drain(events.take());
      }
      WatchKey more = events.poll(quiet.toMillis(), TimeUnit.MILLISECONDS);
      while (more != null) {
        drain(more);
        more = events.poll(quiet.toMillis(), TimeUnit.MILLISECONDS);
      }
      seen = look();
      return true;
    } catch (ClosedWatchServiceException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static void drain(WatchKey key) {
    key.pollEvents();
    key.reset();
  }

  /** Lists all files, and watches all folders on the way, also new ones. */
  private Map<Path, String> look() throws IOException {
    Map<Path, String> files = new TreeMap<>();
    for (Path root : roots) {
      // The project's folder itself holds much else; it is there for folders that come later.
      boolean whole = !root.equals(roots.get(roots.size() - 1)) || roots.get(0).equals(root);
      if (Files.isDirectory(root)) {
        Look look = new Look(whole ? files : new TreeMap<>());
        Files.walkFileTree(root, Set.of(), whole ? Integer.MAX_VALUE : 1, look);
      }
    }
    return files;
  }

  private final class Look extends SimpleFileVisitor<Path> {

    private final Map<Path, String> files;

    Look(Map<Path, String> files) {
      this.files = files;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes)
        throws IOException {
      if (isPassedOver(directory)) {
        return FileVisitResult.SKIP_SUBTREE;
      }
      directory.register(events, ENTRY_CREATE, ENTRY_DELETE, ENTRY_MODIFY);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (attributes.isRegularFile() && !isPassedOver(file)) {
        files.put(file, attributes.size() + " " + attributes.lastModifiedTime());
      }
      return FileVisitResult.CONTINUE;
    }

    /** A file may go away while we look, and some may not be looked at. */
    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path directory, IOException failure)
        throws IOException {
      if (failure != null && !(failure instanceof NoSuchFileException)) {
        throw failure;
      }
      return FileVisitResult.CONTINUE;
    }
  }

  /** Hidden files are those of editors and of git. */
  private boolean isPassedOver(Path path) {
    String name = path.getFileName() == null ? "" : path.getFileName().toString();
    boolean hidden = !roots.contains(path) && (name.startsWith(".") || name.endsWith("~"));
    return hidden || passedOver.stream().anyMatch(path::startsWith);
  }

  @Override
  public void close() {
    try {
      events.close();
    } catch (IOException e) {
      // Nothing waits for its events any more.
    }
  }
}
