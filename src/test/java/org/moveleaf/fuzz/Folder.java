package org.moveleaf.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.moveleaf.testing.TestProject;

/** The files of a project by their path from its root, in memory and on disk. */
final class Folder {

  private final Path root;
  private final Map<String, byte[]> original;
  private Map<String, byte[]> onDisk = new TreeMap<>();

  /**
   * Copies content.
   *
   * @param from the project's root
   * @param root where it is copied to
   * @param kept which files are taken, by their path
   */
  Folder(Path from, Path root, Predicate<String> kept) throws IOException {
    this.root = root;
    this.original = new TreeMap<>();
    for (String part : List.of("content", "seeds")) {
      for (Path file : TestProject.filesBelow(from.resolve(part))) {
        String path = from.relativize(file).toString().replace('\\', '/');
        if (kept.test(path)) {
          original.put(path, Files.readAllBytes(file));
        }
      }
    }
    write(original);
  }

  Path root() {
    return root;
  }

  Map<String, byte[]> original() {
    return new TreeMap<>(original);
  }

  /** Makes the folder hold these files and no others. */
  void write(Map<String, byte[]> files) {
    try {
      for (String each : onDisk.keySet()) {
        if (!files.containsKey(each)) {
          Files.delete(root.resolve(each));
        }
      }
      for (Map.Entry<String, byte[]> each : files.entrySet()) {
        if (!Arrays.equals(each.getValue(), onDisk.get(each.getKey()))) {
          Path path = root.resolve(each.getKey());
          Files.createDirectories(path.getParent());
          Files.write(path, each.getValue());
        }
      }
      onDisk = new TreeMap<>(files);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The files that are not as they were. */
  Map<String, byte[]> changed() {
    Map<String, byte[]> changed = new TreeMap<>(onDisk);
    original.forEach(
        (path, bytes) -> {
          if (Arrays.equals(bytes, changed.get(path))) {
            changed.remove(path);
          }
        });
    return changed;
  }
}
