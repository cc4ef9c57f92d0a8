package org.moveleaf.publish.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.moveleaf.cache.Sha256;

/**
 * What is new in an output. The one that is published was verified when it was new, and need not be
 * again where it has not changed.
 *
 * @param root of the published output
 * @param published the SHA-256 of each of its files by its path from there
 * @param coming the same of the new output
 */
public record Changes(Path root, Map<String, String> published, Map<String, String> coming) {

  /** Whether a file is as it was. */
  boolean isSame(String path) {
    String hash = published.get(path);
    return hash != null && hash.equals(coming.get(path));
  }

  /** What a file of the new output has in it, as SHA-256. */
  String hash(String path) {
    return coming.get(path);
  }

  /**
   * Names, without their folders, of files that were there and are there no more.
   *
   * @param folder where, with a slash at its end
   */
  Set<String> goneNames(String folder) {
    return published.keySet().stream()
        .filter(each -> each.startsWith(folder) && !coming.containsKey(each))
        .map(each -> each.substring(each.lastIndexOf('/') + 1))
        .collect(Collectors.toSet());
  }

  boolean isNew(String path) {
    return !published.containsKey(path);
  }

  /** The published file, if it is still what was written. */
  Optional<byte[]> old(String path) {
    try {
      byte[] bytes = Files.readAllBytes(root.resolve(path));
      return Sha256.hex(bytes).equals(published.get(path)) ? Optional.of(bytes) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
