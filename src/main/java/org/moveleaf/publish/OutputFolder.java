package org.moveleaf.publish;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The folder that a build writes to.
 *
 * <p>A new output is put together beside the old one and takes its place at the end, by renaming.
 * Only what an earlier build is known to have written is ever taken away: a list of its files lies
 * in {@code .moveleaf}. A build that was stopped while renaming is finished or undone by the next
 * one.
 */
final class OutputFolder implements AutoCloseable {

  /** The folders that a build writes. */
  static final List<String> PARTS = List.of("site", "pdf", "brands", "report");

  private final Path folder;
  private final Path own;
  private final Path next;
  private final Path old;
  private final Path manifest;
  private final Path swapping;
  private final FileChannel lockFile;
  private final FileLock lock;
  private final Set<String> written = new TreeSet<>();

  private OutputFolder(Path folder, FileChannel lockFile, FileLock lock) {
    this.folder = folder;
    this.own = folder.resolve(".moveleaf");
    this.next = own.resolve("next");
    this.old = own.resolve("old");
    this.manifest = own.resolve("manifest");
    this.swapping = own.resolve("swapping");
    this.lockFile = lockFile;
    this.lock = lock;
  }

  /** Opens the folder for one build and puts right what an earlier one may have left. */
  static OutputFolder open(Path folder) throws IOException {
    Path own = Files.createDirectories(folder.resolve(".moveleaf"));
    FileChannel lockFile =
        FileChannel.open(own.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    FileLock lock = tryLock(lockFile);
    if (lock == null) {
      lockFile.close();
      throw new OutputException("another build is writing to " + folder, "wait until it is done");
    }
    OutputFolder output = new OutputFolder(folder, lockFile, lock);
    output.recover();
    output.refuseForeignFiles();
    return output;
  }

  private static FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  /** Once the swap has begun, the new output is whole, and the swap is carried to its end. */
  private void recover() throws IOException {
    if (Files.exists(swapping)) {
      swap();
    } else {
      delete(next);
      delete(old);
    }
  }

  private void refuseForeignFiles() throws IOException {
    Set<String> known = new HashSet<>();
    if (Files.exists(manifest)) {
      known.addAll(Files.readAllLines(manifest));
    }
    for (String part : PARTS) {
      Path path = folder.resolve(part);
      if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
        try (Stream<Path> files = Files.walk(path)) {
          for (Path file : files.filter(each -> !Files.isDirectory(each)).toList()) {
            String name = name(folder, file);
            if (!known.contains(name)) {
              throw new OutputException(
                  "`" + name + "` in " + folder + " was not written by Moveleaf",
                  "move it away, or choose another folder with --output");
            }
          }
        }
      }
    }
  }

  private static String name(Path root, Path file) {
    return root.relativize(file).toString().replace('\\', '/');
  }

  /** Writes a file of the new output, by its path from the folder. */
  void write(String path, byte[] bytes) throws IOException {
    Path file = next.resolve(path).normalize();
    if (!file.startsWith(next) || PARTS.stream().noneMatch(part -> path.startsWith(part + "/"))) {
      throw new IllegalArgumentException("outside the output: " + path);
    }
    Files.createDirectories(file.getParent());
    Files.write(file, bytes, StandardOpenOption.CREATE_NEW);
    synchronized (written) {
      written.add(path);
    }
  }

  /** Lets the new output take the place of the old one. */
  void publish() throws IOException {
    Files.write(next.resolve("manifest"), written, StandardCharsets.UTF_8);
    Files.createFile(swapping);
    swap();
  }

  /** Can be begun again at any point: each step is done only if it has not been done. */
  private void swap() throws IOException {
    for (String part : PARTS) {
      Path fresh = next.resolve(part);
      Path place = folder.resolve(part);
      if (Files.exists(fresh) || isOutlived(part, place)) {
        if (Files.exists(place)) {
          Files.createDirectories(old);
          delete(old.resolve(part));
          move(place, old.resolve(part));
        }
        if (Files.exists(fresh)) {
          move(fresh, place);
        }
      }
    }
    if (Files.exists(next.resolve("manifest"))) {
      Files.move(next.resolve("manifest"), manifest, StandardCopyOption.REPLACE_EXISTING);
    }
    Files.deleteIfExists(swapping);
    delete(next);
    delete(old);
  }

  /** A part that the new output, whose list of files is still there, does not have any more. */
  private boolean isOutlived(String part, Path place) throws IOException {
    Path list = next.resolve("manifest");
    return Files.exists(place)
        && Files.exists(list)
        && Files.readAllLines(list).stream().noneMatch(each -> each.startsWith(part + "/"));
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to);
    }
  }

  private static void delete(Path tree) throws IOException {
    if (!Files.exists(tree, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    Files.walkFileTree(
        tree,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path directory, IOException failure)
              throws IOException {
            if (failure != null) {
              throw failure;
            }
            Files.delete(directory);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  /** Gives the folder free; what was not published goes away. */
  @Override
  public void close() throws IOException {
    try (lockFile;
        lock) {
      if (!Files.exists(swapping)) {
        delete(next);
      }
    }
  }
}
