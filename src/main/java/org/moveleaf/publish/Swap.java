package org.moveleaf.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.moveleaf.cache.Sha256;

/**
 * Lets a staged output take the place of the published one.
 *
 * <p>Folders cannot be exchanged at once in plain Java, so each part is renamed twice: the old one
 * away, the new one to its place. A mark lies in {@code .moveleaf} from before the first of these
 * renames until after the last. Which parts have been moved shows from where they lie, so that a
 * swap that was stopped can be carried on, or back, from any point. The new manifest taking the
 * place of the old one is the point from which there is no way back.
 */
final class Swap {

  /** The folders that a build writes. */
  static final List<String> PARTS = List.of("site", "pdf", "brands", "report");

  private static final String NOTICE =
      "A build is putting its output in the place of the last one. If none is running any more,\n"
          + "the next `moveleaf build`, `check` or `watch` carries this to its end.\n";

  private final Path folder;
  private final Disk disk;
  private final Path next;
  private final Path old;
  private final Path mark;

  /**
   * @param folder the output folder
   */
  Swap(Path folder, Disk disk) {
    Path own = folder.resolve(".moveleaf");
    this.folder = folder;
    this.disk = disk;
    this.next = own.resolve("next");
    this.old = own.resolve("old");
    this.mark = own.resolve("swapping");
  }

  /** Where the next output is put together. */
  Path next() {
    return next;
  }

  /** Whether a swap has begun and not come to its end. */
  boolean isOpen() {
    return Files.exists(mark, LinkOption.NOFOLLOW_LINKS);
  }

  /** The files of the published output. */
  Manifest published() throws IOException {
    return Manifest.read(published(folder));
  }

  private static Path published(Path folder) {
    return folder.resolve(".moveleaf").resolve("manifest");
  }

  private Path staged() {
    return next.resolve("manifest");
  }

  /** The files of the next output; none once it has taken its place. */
  Manifest coming() throws IOException {
    return Manifest.read(staged());
  }

  /**
   * Swaps. If it fails, all that has been moved goes back; only if that fails too, the mark stays.
   *
   * @param manifest of what has been staged
   */
  void run(Manifest manifest) throws IOException {
    disk.deleteTree(old);
    disk.createDirectories(old);
    disk.write(staged(), manifest.bytes());
    disk.force(List.of(staged()));
    try (ShutdownGuard guard = ShutdownGuard.on()) {
      try {
        disk.write(mark, NOTICE.getBytes(StandardCharsets.UTF_8));
        disk.force(List.of(mark));
        forward(manifest);
      } catch (IOException e) {
        undo(e);
        throw e;
      }
      closeIfPossible();
    }
  }

  /** The new output is in its place; what is left over, the next command takes away. */
  private void closeIfPossible() {
    try {
      close();
    } catch (IOException e) {
      // Something holds on to a file of the old output.
    }
  }

  private void undo(IOException failure) {
    try {
      back();
      disk.delete(mark);
    } catch (IOException e) {
      failure.addSuppressed(e);
    }
  }

  /** Carries on a swap that was stopped, or takes it back if what was staged is not whole. */
  void resume() throws IOException {
    if (Files.exists(staged())) {
      Manifest manifest = coming();
      if (isWhole(manifest)) {
        forward(manifest);
      } else {
        back();
      }
    }
    close();
  }

  private void forward(Manifest manifest) throws IOException {
    for (String part : PARTS) {
      Path fresh = next.resolve(part);
      Path place = folder.resolve(part);
      boolean isFresh = isThere(fresh);
      boolean isOld = isFresh || !manifest.hasPart(part);
      if (isOld && isThere(place) && !isThere(old.resolve(part))) {
        disk.move(place, old.resolve(part));
      }
      if (isFresh) {
        disk.move(fresh, place);
      }
    }
    disk.move(staged(), published(folder));
  }

  private void back() throws IOException {
    Manifest manifest = coming();
    List<String> parts = new ArrayList<>(PARTS);
    Collections.reverse(parts);
    for (String part : parts) {
      Path fresh = next.resolve(part);
      Path place = folder.resolve(part);
      boolean isOldAway = isThere(old.resolve(part)) || !published().hasPart(part);
      if (manifest.hasPart(part) && isOldAway && !isThere(fresh) && isThere(place)) {
        disk.move(place, fresh);
      }
      if (isThere(old.resolve(part))) {
        disk.move(old.resolve(part), place);
      }
    }
  }

  /** From here on nothing matters to anybody who reads the output. */
  private void close() throws IOException {
    disk.delete(mark);
    tidy();
  }

  /** Takes away what no swap needs any more. */
  void tidy() throws IOException {
    disk.deleteTree(next);
    disk.deleteTree(old);
  }

  /** Each file of the next output is in its new or its old place as it was written. */
  private boolean isWhole(Manifest manifest) throws IOException {
    for (Map.Entry<String, String> each : manifest.hashes().entrySet()) {
      Path fresh = next.resolve(each.getKey());
      Path file = Files.exists(fresh) ? fresh : folder.resolve(each.getKey());
      if (!Files.isRegularFile(file) || !hash(file).equals(each.getValue())) {
        return false;
      }
    }
    return true;
  }

  private static String hash(Path file) throws IOException {
    return Sha256.hex(Files.readAllBytes(file));
  }

  private static boolean isThere(Path path) {
    return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
  }
}
