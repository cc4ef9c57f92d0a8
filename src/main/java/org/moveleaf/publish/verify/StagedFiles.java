package org.moveleaf.publish.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.moveleaf.cache.Checksum;
import org.moveleaf.diagnostic.Diagnostic;
import org.moveleaf.diagnostic.SourceRange;
import org.moveleaf.diagnostic.SourceText;

/**
 * The files of an output that is about to be published.
 *
 * @param root the folder that they lie in
 * @param checksums CRC-32 of each by its path from there, as it was written: a disk that fails is
 *     no attacker
 * @param linked those of the published output, which were looked at when they were new
 */
public record StagedFiles(Path root, Map<String, Long> checksums, Set<String> linked) {

  public StagedFiles {
    checksums = Map.copyOf(checksums);
    linked = Set.copyOf(linked);
  }

  boolean has(String path) {
    return checksums.containsKey(path);
  }

  byte[] read(String path) {
    try {
      return Files.readAllBytes(root.resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static SourceRange at(String path) {
    return SourceText.absent(path).start();
  }

  /**
   * Files that are not what was written, are not there, or were not written by this build.
   *
   * @throws IOException if the folder cannot be read
   */
  public List<Diagnostic> faults() throws IOException {
    Set<String> names = new TreeSet<>(checksums.keySet());
    Set<String> regular = new HashSet<>();
    try (Stream<Path> all =
        Files.find(
            root,
            Integer.MAX_VALUE,
            (path, kind) -> {
              if (kind.isRegularFile()) {
                regular.add(name(path));
              }
              return !kind.isDirectory();
            })) {
      all.map(this::name).forEach(names::add);
    }
    return names.parallelStream()
        .filter(each -> !regular.contains(each) || !isSound(each))
        .map(
            each ->
                Diagnostic.error(
                        "publish/damaged-file", at(each), "this file is not as it was written")
                    .withHint("build again; if it happens again, try another disk with --output"))
        .toList();
  }

  private String name(Path path) {
    return root.relativize(path).toString().replace('\\', '/');
  }

  private boolean isSound(String path) {
    return has(path) && (linked.contains(path) || Checksum.of(read(path)) == checksums.get(path));
  }
}
