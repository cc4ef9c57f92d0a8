package org.moveleaf.publish.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
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
 * @param root the folder that those lie in that are new
 * @param published the folder that those lie in that stay
 * @param checksums CRC-32 of each by its path from there, as it was written: a disk that fails is
 *     no attacker
 * @param kept those that stay, which were looked at when they were new
 */
public record StagedFiles(
    Path root, Path published, Map<String, Long> checksums, Set<String> kept) {

  public StagedFiles {
    checksums = Map.copyOf(checksums);
    kept = Set.copyOf(kept);
  }

  boolean has(String path) {
    return checksums.containsKey(path);
  }

  byte[] read(String path) {
    try {
      return Files.readAllBytes((kept.contains(path) ? published : root).resolve(path));
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
    names.removeAll(kept);
    if (Files.isDirectory(root)) {
      try (Stream<Path> all =
          Files.find(root, Integer.MAX_VALUE, (path, kind) -> !kind.isDirectory())) {
        all.map(this::name).forEach(names::add);
      }
    }
    return names.parallelStream()
        .filter(each -> !isSound(each))
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

  /** What stays has no business among what is new. */
  private boolean isSound(String path) {
    return has(path)
        && !kept.contains(path)
        && Files.isRegularFile(root.resolve(path), LinkOption.NOFOLLOW_LINKS)
        && Checksum.of(read(path)) == checksums.get(path);
  }
}
