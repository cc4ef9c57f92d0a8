package org.moveleaf.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Makes an output one version again where a build was stopped while it put its parts in the place
 * of the old ones. Every command that has to do with an output begins with this.
 */
public final class OutputRecovery {

  private final Path folder;
  private final Disk disk;

  /**
   * @param folder the output folder; it need not be there
   */
  public OutputRecovery(Path folder) {
    this(folder.toAbsolutePath().normalize(), new Disk());
  }

  OutputRecovery(Path folder, Disk disk) {
    this.folder = folder;
    this.disk = disk;
  }

  /** Whether parts of two builds may lie side by side. */
  public boolean isNeeded() {
    return new Swap(folder, disk).isOpen();
  }

  /**
   * Does it, if it is needed. While a build is at work, that is its business.
   *
   * @throws OutputException if it cannot be done
   */
  public void run() {
    if (!isNeeded()) {
      return;
    }
    try {
      Optional<OutputLock> lock = OutputLock.tryTake(folder);
      if (lock.isPresent()) {
        OutputFolder.open(folder, disk, lock.get()).close();
      }
    } catch (IOException e) {
      throw Failures.of(e, folder);
    }
  }
}
