package org.moveleaf.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.moveleaf.cache.Content;
import org.moveleaf.diagnostic.Diagnostic;
import org.moveleaf.publish.verify.Changes;
import org.moveleaf.publish.verify.StagedFiles;

/**
 * The folder that a build writes to.
 *
 * <p>What is new is put together in {@code .moveleaf} and takes its place at the end, by renaming;
 * what comes out as it was stays where it lies. Only what an earlier build is known to have written
 * is ever taken away; a file of anybody else in the folders that are swapped keeps the build from
 * being published. A build that was stopped while swapping is finished or undone by the next
 * command.
 */
final class OutputFolder implements AutoCloseable {

  /** Files that are named one by one. */
  private static final int MANY = 20;

  private final Path folder;
  private final Disk disk;
  private final OutputLock lock;
  private final Swap swap;
  private final boolean untouched;
  private final Map<String, String> written = new ConcurrentHashMap<>();
  private final Map<String, Long> checksums = new ConcurrentHashMap<>();
  private final Set<String> kept = ConcurrentHashMap.newKeySet();
  private final Set<Path> folders = new HashSet<>();
  private Manifest published = Manifest.EMPTY;

  private OutputFolder(Path folder, Disk disk, OutputLock lock, boolean untouched) {
    this.folder = folder;
    this.untouched = untouched;
    this.disk = disk;
    this.lock = lock;
    this.swap = new Swap(folder, disk);
  }

  /**
   * Opens the folder for one build and puts right what an earlier one may have left.
   *
   * @param untouched whether all that is in it is known to be as the last build left it
   */
  static OutputFolder open(Path folder, Disk disk, boolean untouched) throws IOException {
    disk.createDirectories(folder.resolve(".moveleaf"));
    return open(folder, disk, OutputLock.take(folder), untouched);
  }

  /** The same for somebody who has the lock, and knows nothing of the folder. */
  static OutputFolder open(Path folder, Disk disk, OutputLock lock) throws IOException {
    return open(folder, disk, lock, false);
  }

  private static OutputFolder open(Path folder, Disk disk, OutputLock lock, boolean untouched)
      throws IOException {
    OutputFolder output = new OutputFolder(folder, disk, lock, untouched);
    try {
      output.recover();
      output.published = output.swap.published();
      if (!untouched) {
        output.ownFiles();
      }
    } catch (IOException | RuntimeException | Error e) {
      lock.close();
      throw e;
    }
    return output;
  }

  /** Makes the parts those of one build again, if one was stopped while it swapped them. */
  private void recover() throws IOException {
    if (swap.isOpen()) {
      published = swap.published();
      ownFiles();
      swap.resume();
    } else {
      swap.tidy();
    }
  }

  /** The paths of all files that builds have written; those of others are refused. */
  private Set<String> ownFiles() throws IOException {
    Manifest coming = swap.isOpen() ? swap.coming() : Manifest.EMPTY;
    Set<String> own = new HashSet<>();
    List<Path> foreign = new ArrayList<>();
    for (String part : Swap.PARTS) {
      Path path = folder.resolve(part);
      if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
        try (Stream<Path> all =
            Files.find(path, Integer.MAX_VALUE, (each, kind) -> !kind.isDirectory())) {
          all.filter(each -> !PartSwap.isLitter(each))
              .filter(each -> own.add(name(each)) && isForeign(name(each), coming))
              .forEach(foreign::add);
        }
      }
    }
    if (!foreign.isEmpty()) {
      throw new OutputException(refusals(foreign), null);
    }
    return own;
  }

  private boolean isForeign(String name, Manifest coming) {
    return !published.names(name) && !coming.names(name);
  }

  private String name(Path file) {
    return file.toString().substring(folder.toString().length() + 1).replace('\\', '/');
  }

  /** All of them, but where somebody has put a whole site there. */
  private List<Diagnostic> refusals(List<Path> files) {
    return published.hashes().isEmpty()
        ? List.of(unknown(files))
        : files.stream().sorted().limit(MANY).map(OutputFolder::foreign).toList();
  }

  /** Folders of which nobody has noted what a build has written, as after copying without them. */
  private Diagnostic unknown(List<Path> files) {
    String parts =
        Swap.PARTS.stream()
            .filter(part -> files.stream().anyMatch(each -> each.startsWith(folder.resolve(part))))
            .collect(Collectors.joining("`, `", "`", "`"));
    return Diagnostic.error(
            "publish/foreign-file",
            Failures.at(folder),
            "nothing says that Moveleaf has written what is in " + parts)
        .withHint(
            "delete these folders if an earlier build has made them, or choose another one with"
                + " --output");
  }

  private static Diagnostic foreign(Path file) {
    return Diagnostic.error(
            "publish/foreign-file", Failures.at(file), "this was not written by Moveleaf")
        .withHint("move it away, or choose another folder with --output");
  }

  private void miss(String path) {
    throw new OutputException(
        Diagnostic.error(
                "publish/damaged-file",
                Failures.at(folder.resolve(path)),
                "somebody has taken this file away during the build")
            .withHint("build again"));
  }

  /** Writes a file of the new output, by its path from the folder. */
  void write(String path, Content content) throws IOException {
    Path file = swap.next().resolve(path).normalize();
    if (!file.startsWith(swap.next())
        || Swap.PARTS.stream().noneMatch(part -> path.startsWith(part + "/"))) {
      throw new IllegalArgumentException("outside the output: " + path);
    }
    if (isThereAlready(path, content)) {
      kept.add(path);
      content.leaveIn(folder.resolve(path));
    } else {
      makeFolder(file.getParent());
      disk.write(file, content.bytes());
      content.leaveIn(file);
    }
    checksums.put(path, content.checksum());
    written.put(path, content.hex());
  }

  /** Thousands of files lie in few folders, and the disk need not be asked for each. */
  private void makeFolder(Path parent) throws IOException {
    synchronized (folders) {
      if (!folders.contains(parent)) {
        disk.createDirectories(parent);
        folders.add(parent);
      }
    }
  }

  /** Whether a file of the published output is just what would be written. */
  private boolean isThereAlready(String path, Content content) {
    Path old = folder.resolve(path);
    try {
      return content.hex().equals(published.hashes().get(path))
          && (untouched || Files.isRegularFile(old, LinkOption.NOFOLLOW_LINKS))
          && (content.isFrom(old) || Arrays.equals(Files.readAllBytes(old), content.bytes()));
    } catch (IOException e) {
      return false;
    }
  }

  /** The new output until it is published. */
  StagedFiles staged() {
    return new StagedFiles(swap.next(), folder, checksums, kept);
  }

  /** What the new output has that the published one has not. */
  Changes changes() {
    return new Changes(folder, published.hashes(), Map.copyOf(written));
  }

  /** What has been written so far. */
  Manifest manifest() {
    return Manifest.of(written);
  }

  /** Lets the new output take the place of the old one. */
  void publish() throws IOException {
    Set<String> there = ownFiles();
    kept.stream().filter(each -> !there.contains(each)).sorted().findFirst().ifPresent(this::miss);
    disk.force(
        written.keySet().stream()
            .filter(each -> !kept.contains(each))
            .map(swap.next()::resolve)
            .toList());
    swap.run(published, manifest());
  }

  /** Gives the folder free; what was not published goes away, if need be with the next build. */
  @Override
  public void close() {
    try (lock) {
      if (!swap.isOpen()) {
        swap.tidy();
      }
    } catch (IOException e) {
      // What was said of the build itself matters more.
    }
  }
}
