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
import java.util.Optional;
import java.util.stream.Stream;
import org.moveleaf.cache.Sha256;

/**
 * Lets a staged output take the place of the published one.
 *
 * <p>Folders cannot be exchanged at once in plain Java, so each part is renamed away, amended and
 * renamed back ({@link PartSwap}). A mark lies in {@code .moveleaf} from before the first of these
 * changes until after the last. The new manifest taking the place of the old one is the point from
 * which there is no way back.
 */
final class Swap {

  /** The folders that a build writes. */
  static final List<String> PARTS = List.of("site", "pdf", "brands", "report");

  private static final String NOTICE =
      "A build is putting its output in the place of the last one. If none is running any more,\n"
          + "the next `moveleaf build`, `check` or `watch` carries this to its end.\n";

  private final Path folder;
  private final Disk disk;
  private final PartSwap.Places places;
  private final Path mark;

  /**
   * @param folder the output folder
   */
  Swap(Path folder, Disk disk) {
    Path own = folder.resolve(".moveleaf");
    this.folder = folder;
    this.disk = disk;
    this.places = new PartSwap.Places(own.resolve("away"), own.resolve("next"), own.resolve("old"));
    this.mark = own.resolve("swapping");
  }

  /** Where the next output is put together. */
  Path next() {
    return places.next();
  }

  /** Whether a swap has begun and not come to its end. */
  boolean isOpen() {
    return isThere(mark) || isThere(places.away());
  }

  /** The files of the published output. */
  Manifest published() throws IOException {
    return Manifest.read(published(folder));
  }

  private static Path published(Path folder) {
    return folder.resolve(".moveleaf").resolve("manifest");
  }

  private Path staged() {
    return places.next().resolve("manifest");
  }

  /** The files of the next output; none once it has taken its place. */
  Manifest coming() throws IOException {
    return Manifest.read(staged());
  }

  /**
   * Swaps. If it fails, all that has been moved goes back; only if that fails too, the mark stays.
   *
   * @param last of what is published
   * @param manifest of what is to be
   */
  void run(Manifest last, Manifest manifest) throws IOException {
    disk.deleteTree(places.old());
    // Where nothing is new it is not there yet.
    disk.createDirectories(places.next());
    disk.write(staged(), manifest.bytes());
    disk.force(List.of(staged()));
    try (ShutdownGuard guard = ShutdownGuard.on()) {
      try {
        disk.write(mark, NOTICE.getBytes(StandardCharsets.UTF_8));
        disk.force(List.of(mark));
        disk.createDirectories(places.away());
        forward(last, manifest);
      } catch (IOException e) {
        undo(last, manifest, e);
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

  private void undo(Manifest last, Manifest manifest, IOException failure) {
    try {
      back(last, manifest);
      unmark();
    } catch (IOException e) {
      failure.addSuppressed(e);
    }
  }

  /** Carries on a swap that was stopped, or takes it back if what was staged is not whole. */
  void resume() throws IOException {
    if (isThere(staged())) {
      Manifest last = published();
      Manifest manifest = coming();
      if (isWhole(manifest)) {
        disk.createDirectories(places.away());
        forward(last, manifest);
      } else {
        back(last, manifest);
      }
    } else {
      // All is done; or what was to come has been lost, and no part may be.
      for (String part : PARTS) {
        if (isThere(places.of(part).away())) {
          swap(part, Manifest.EMPTY, Manifest.EMPTY).back();
        }
      }
    }
    close();
  }

  private void forward(Manifest last, Manifest manifest) throws IOException {
    for (String part : PARTS) {
      swap(part, last, manifest).forward();
    }
    disk.move(staged(), published(folder));
  }

  private void back(Manifest last, Manifest manifest) throws IOException {
    List<String> parts = new ArrayList<>(PARTS);
    Collections.reverse(parts);
    for (String part : parts) {
      swap(part, last, manifest).back();
    }
  }

  private PartSwap swap(String part, Manifest last, Manifest manifest) {
    return new PartSwap(
        folder.resolve(part), places.of(part), last.namesIn(part), manifest.namesIn(part), disk);
  }

  /** From here on nothing matters to anybody who reads the output. */
  private void close() throws IOException {
    unmark();
    tidy();
  }

  private void unmark() throws IOException {
    disk.delete(places.away());
    disk.delete(mark);
  }

  /** Takes away what no swap needs any more. */
  void tidy() throws IOException {
    disk.deleteTree(places.next());
    disk.deleteTree(places.old());
  }

  /** Each file of the next output is in its new or its old place as it was written. */
  private boolean isWhole(Manifest manifest) throws IOException {
    for (Map.Entry<String, String> each : manifest.hashes().entrySet()) {
      Optional<Path> file =
          Stream.of(places.next(), places.away(), folder)
              .map(folder -> folder.resolve(each.getKey()))
              .filter(Files::isRegularFile)
              .findFirst();
      if (file.isEmpty() || !hash(file.get()).equals(each.getValue())) {
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
