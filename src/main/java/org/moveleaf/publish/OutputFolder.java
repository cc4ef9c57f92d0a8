package org.moveleaf.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.moveleaf.cache.Content;
import org.moveleaf.diagnostic.Diagnostic;
import org.moveleaf.publish.verify.Changes;
import org.moveleaf.publish.verify.StagedFiles;

/**
 * The folder that a build writes to.
 *
 * <p>A new output is put together in {@code .moveleaf} and takes the place of the old one at the
 * end, by renaming. Only what an earlier build is known to have written is ever taken away; a file
 * of anybody else in the folders that are swapped keeps the build from being published. A build
 * that was stopped while swapping is finished or undone by the next command.
 */
final class OutputFolder implements AutoCloseable {

  /** What systems leave wherever somebody looks, and make again; it goes with the old output. */
  private static final Set<String> LITTER = Set.of(".DS_Store", "Thumbs.db", "desktop.ini");

  private final Path folder;
  private final Disk disk;
  private final OutputLock lock;
  private final Swap swap;
  private final Map<String, String> written = new ConcurrentHashMap<>();
  private final Map<String, Long> checksums = new ConcurrentHashMap<>();
  private final Set<String> linked = ConcurrentHashMap.newKeySet();
  private final Set<Path> folders = new HashSet<>();
  private Manifest published = Manifest.EMPTY;

  private OutputFolder(Path folder, Disk disk, OutputLock lock) {
    this.folder = folder;
    this.disk = disk;
    this.lock = lock;
    this.swap = new Swap(folder, disk);
  }

  /** Opens the folder for one build and puts right what an earlier one may have left. */
  static OutputFolder open(Path folder, Disk disk) throws IOException {
    disk.createDirectories(folder.resolve(".moveleaf"));
    return open(folder, disk, OutputLock.take(folder));
  }

  /** The same for somebody who has the lock. */
  static OutputFolder open(Path folder, Disk disk, OutputLock lock) throws IOException {
    OutputFolder output = new OutputFolder(folder, disk, lock);
    try {
      output.recover();
      output.published = output.swap.published();
      output.refuseForeignFiles();
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
      refuseForeignFiles();
      swap.resume();
    } else {
      swap.tidy();
    }
  }

  private void refuseForeignFiles() throws IOException {
    Manifest coming = swap.isOpen() ? swap.coming() : Manifest.EMPTY;
    for (String part : Swap.PARTS) {
      Path path = folder.resolve(part);
      if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
        try (Stream<Path> all =
            Files.find(path, Integer.MAX_VALUE, (each, kind) -> !kind.isDirectory())) {
          all.filter(each -> !LITTER.contains(each.getFileName().toString()))
              .filter(each -> !published.names(name(each)) && !coming.names(name(each)))
              .sorted()
              .findFirst()
              .ifPresent(OutputFolder::refuse);
        }
      }
    }
  }

  private String name(Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }

  private static void refuse(Path file) {
    throw new OutputException(
        Diagnostic.error(
                "publish/foreign-file", Failures.at(file), "this was not written by Moveleaf")
            .withHint("move it away, or choose another folder with --output"));
  }

  /** Writes a file of the new output, by its path from the folder. */
  void write(String path, Content content) throws IOException {
    Path file = swap.next().resolve(path).normalize();
    if (!file.startsWith(swap.next())
        || Swap.PARTS.stream().noneMatch(part -> path.startsWith(part + "/"))) {
      throw new IllegalArgumentException("outside the output: " + path);
    }
    makeFolder(file.getParent());
    if (isKept(path, content, file)) {
      linked.add(path);
    } else {
      disk.write(file, content.bytes());
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

  /** Takes over a file of the published output that would be written just as it is. */
  private boolean isKept(String path, Content content, Path file) {
    Path old = folder.resolve(path);
    try {
      if (!content.hex().equals(published.hashes().get(path))
          || !Files.isRegularFile(old, LinkOption.NOFOLLOW_LINKS)
          || !content.isFrom(old) && !Arrays.equals(Files.readAllBytes(old), content.bytes())) {
        return false;
      }
      disk.link(old, file);
      return true;
    } catch (IOException | UnsupportedOperationException e) {
      return false;
    }
  }

  /** The new output until it is published. */
  StagedFiles staged() {
    return new StagedFiles(swap.next(), checksums, linked);
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
    refuseForeignFiles();
    disk.force(
        written.keySet().stream()
            .filter(each -> !linked.contains(each))
            .map(swap.next()::resolve)
            .toList());
    swap.run(manifest());
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
