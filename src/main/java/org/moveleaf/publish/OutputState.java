package org.moveleaf.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.moveleaf.cache.Sha256;

/**
 * Tells whether anybody has touched an output since: by the names, sizes and times of its files, as
 * they are quick to look at.
 */
public final class OutputState {

  private OutputState() {}

  /**
   * A hash of what lies in the parts that builds write.
   *
   * @param folder the output folder
   * @throws UncheckedIOException if it cannot be looked at
   */
  public static String of(Path folder) {
    List<String> lines = new ArrayList<>();
    lines.add(String.valueOf(new OutputRecovery(folder).isNeeded()));
    for (String part : Swap.PARTS) {
      Path root = folder.resolve(part);
      try {
        if (Files.isDirectory(root)) {
          Files.walkFileTree(root, new Lines(folder, lines));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    Collections.sort(lines);
    MessageDigest digest = Sha256.digest();
    lines.forEach(each -> digest.update((each + "\n").getBytes(StandardCharsets.UTF_8)));
    return HexFormat.of().formatHex(digest.digest());
  }

  private static final class Lines extends SimpleFileVisitor<Path> {
    private final Path folder;
    private final List<String> lines;

    Lines(Path folder, List<String> lines) {
      this.folder = folder;
      this.lines = lines;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      lines.add(
          file.toString().substring(folder.toString().length())
              + " "
              + attributes.size()
              + " "
              + attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS));
      return FileVisitResult.CONTINUE;
    }
  }
}
