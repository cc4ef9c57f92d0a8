package org.moveleaf.publish;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Every change that a build makes to its output. A test puts one that fails in its place. */
class Disk {

  void createDirectories(Path folder) throws IOException {
    Files.createDirectories(folder);
  }

  /** Writes a file that is not there yet. */
  void write(Path file, byte[] bytes) throws IOException {
    Files.write(file, bytes, StandardOpenOption.CREATE_NEW);
  }

  /**
   * Sees to it that files outlive a power cut. Many at once: a file system then writes its journal
   * once for all of them, and a thousand files take a tenth of a second instead of one or more.
   */
  void force(Collection<Path> files) throws IOException {
    ExecutorService threads = Executors.newFixedThreadPool(Math.min(16, files.size() + 1));
    try {
      List<Future<Void>> forced = new ArrayList<>();
      for (Path each : files) {
        forced.add(threads.submit(() -> forced(each)));
      }
      for (Future<Void> each : forced) {
        each.get();
      }
    } catch (ExecutionException e) {
      throw e.getCause() instanceof IOException cause ? cause : new IOException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    } finally {
      threads.shutdownNow();
    }
  }

  private static Void forced(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    return null;
  }

  /** Gives a file or a folder another name, at once and as a whole. */
  void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Deletes a file or an empty folder, if it is there. */
  void delete(Path file) throws IOException {
    Files.deleteIfExists(file);
  }

  /** Deletes a folder with all that is in it, if it is there; of a link only the link. */
  final void deleteTree(Path tree) throws IOException {
    if (!Files.exists(tree, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    Files.walkFileTree(
        tree,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path directory, IOException failure)
              throws IOException {
            if (failure != null) {
              throw failure;
            }
            delete(directory);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
