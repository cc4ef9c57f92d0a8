package org.moveleaf.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a build has written: the SHA-256 of each file by its path from the output folder. On disk it
 * has the form that {@code sha256sum --check} reads.
 */
record Manifest(SortedMap<String, String> hashes) {

  static final Manifest EMPTY = new Manifest(new TreeMap<>());

  /** Characters of a SHA-256. */
  private static final int HASH = 64;

  private static final String BETWEEN = "  ";

  Manifest {
    hashes = Collections.unmodifiableSortedMap(new TreeMap<>(hashes));
  }

  static Manifest of(Map<String, String> hashes) {
    return new Manifest(new TreeMap<>(hashes));
  }

  /** Reads a manifest; one that is not there is empty. Before there were hashes, it had names. */
  static Manifest read(Path file) throws IOException {
    SortedMap<String, String> hashes = new TreeMap<>();
    if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      for (String line : Files.readAllLines(file)) {
        boolean isHashed = line.startsWith(BETWEEN, HASH);
        hashes.put(
            isHashed ? line.substring(HASH + BETWEEN.length()) : line,
            isHashed ? line.substring(0, HASH) : "");
      }
    }
    return new Manifest(hashes);
  }

  byte[] bytes() {
    return hashes.entrySet().stream()
        .map(each -> each.getValue() + BETWEEN + each.getKey() + "\n")
        .collect(Collectors.joining())
        .getBytes(StandardCharsets.UTF_8);
  }

  boolean names(String path) {
    return hashes.containsKey(path);
  }

  /** The paths of the files below a folder, from there on. */
  Set<String> namesIn(String folder) {
    // The character after the slash ends the names that begin with the folder's.
    return hashes.subMap(folder + "/", folder + (char) ('/' + 1)).keySet().stream()
        .map(each -> each.substring(folder.length() + 1))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
