package org.moveleaf.publish;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.moveleaf.diagnostic.Diagnostic;

/** Keeps an output folder for one command at a time. The system lets go of it when we end. */
final class OutputLock implements AutoCloseable {

  private final FileChannel file;
  private final FileLock lock;

  private OutputLock(FileChannel file, FileLock lock) {
    this.file = file;
    this.lock = lock;
  }

  /**
   * Takes the lock.
   *
   * @param folder the output folder, which has a folder {@code .moveleaf}
   * @throws OutputException if another command has it
   */
  static OutputLock take(Path folder) throws IOException {
    return tryTake(folder)
        .orElseThrow(
            () ->
                new OutputException(
                    Diagnostic.error(
                            "publish/busy",
                            Failures.at(folder),
                            "another build is writing to this folder")
                        .withHint("wait until it is done, then build again")));
  }

  /** Takes the lock if it is free. */
  static Optional<OutputLock> tryTake(Path folder) throws IOException {
    FileChannel file =
        FileChannel.open(
            folder.resolve(".moveleaf").resolve("lock"),
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE);
    try {
      FileLock lock = file.tryLock();
      if (lock != null) {
        return Optional.of(new OutputLock(file, lock));
      }
    } catch (OverlappingFileLockException e) {
      // Held by this very program.
    } catch (IOException e) {
      file.close();
      throw e;
    }
    file.close();
    return Optional.empty();
  }

  @Override
  public void close() throws IOException {
    try (file) {
      lock.release();
    }
  }
}
