package org.moveleaf.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a build has written: the SHA-256 of each file by its path from the output folder. On disk it
 * has the form that {@code sha256sum --check} reads.
 */
record Manifest(SortedMap<String, String> hashes) {

  static final Manifest EMPTY = new Manifest(new TreeMap<>());

  private static final Pattern LINE = Pattern.compile("(?:([0-9a-f]{64}) {2})?(.+)");

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
        Matcher matcher = LINE.matcher(line);
        if (matcher.matches()) {
          hashes.put(matcher.group(2), matcher.group(1) == null ? "" : matcher.group(1));
        }
      }
    }
    return new Manifest(hashes);
  }

  byte[] bytes() {
    return hashes.entrySet().stream()
        .map(each -> each.getValue() + "  " + each.getKey() + "\n")
        .collect(Collectors.joining())
        .getBytes(StandardCharsets.UTF_8);
  }

  boolean names(String path) {
    return hashes.containsKey(path);
  }

  boolean hasPart(String part) {
    // The first name from here on is in the part, if any is.
    SortedMap<String, String> rest = hashes.tailMap(part + "/");
    return !rest.isEmpty() && rest.firstKey().startsWith(part + "/");
  }
}
