package org.moveleaf.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Folders with all that is in them. */
final class Trees {

  private Trees() {}

  static void copy(Path from, Path to) throws IOException {
    for (Path each : walk(from)) {
      Path target = to.resolve(from.relativize(each).toString());
      if (Files.isDirectory(each)) {
        Files.createDirectories(target);
      } else {
        Files.copy(each, target);
      }
    }
  }

  static void delete(Path tree) throws IOException {
    if (Files.exists(tree)) {
      for (Path each : walk(tree).stream().sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }

  private static List<Path> walk(Path tree) throws IOException {
    try (Stream<Path> all = Files.walk(tree)) {
      return all.toList();
    }
  }
}
