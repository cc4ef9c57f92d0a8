package org.moveleaf.content;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Hashes of files that have just been looked at. What is known of one with the same hash can be
 * taken without reading it once more.
 *
 * @param hashes by path, of files that are neither links nor anything else
 */
public record FileHashes(Map<Path, String> hashes) {

  /** Of no file. */
  public static final FileHashes NONE = new FileHashes(Map.of());

  Optional<String> of(Path file) {
    return Optional.ofNullable(hashes.get(file));
  }

  boolean isFile(Path path) {
    return hashes.containsKey(path);
  }
}
