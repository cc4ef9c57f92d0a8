package org.moveleaf.publish;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Takes away what builds have written, and nothing else. */
public final class OutputCleaner {

  /** Keeps an empty folder in git; no news to anybody. */
  private static final String KEEP = ".gitkeep";

  private final Path folder;
  private final Path own;

  /**
   * @param folder the output folder
   */
  public OutputCleaner(Path folder) {
    this.folder = folder.toAbsolutePath().normalize();
    this.own = this.folder.resolve(".moveleaf");
  }

  /**
   * What a cleaning did.
   *
   * @param files how many files went away
   * @param foreign files that no build has written, and that therefore stay, by their path
   */
  public record Cleaned(int files, List<String> foreign) {
    public Cleaned {
      foreign = List.copyOf(foreign);
    }
  }

  /**
   * Cleans the folder; one that is not there is clean.
   *
   * @throws OutputException if a build is at work in it, or something cannot be taken away
   */
  public Cleaned clean() {
    try {
      int files = Files.isDirectory(own, LinkOption.NOFOLLOW_LINKS) ? cleanOwned() : 0;
      List<String> foreign = Files.isDirectory(folder) ? remaining() : List.of();
      if (foreign.isEmpty() && Files.isDirectory(folder) && isEmpty(folder)) {
        Files.delete(folder);
      }
      return new Cleaned(files, foreign);
    } catch (IOException e) {
      throw Failures.of(e, folder);
    }
  }

  private int cleanOwned() throws IOException {
    int files = 0;
    try (OutputLock lock = OutputLock.take(folder)) {
      for (String name : owned()) {
        Path file = folder.resolve(name).normalize();
        if (isOurs(file) && Files.deleteIfExists(file)) {
          files++;
        }
      }
      for (String part : Swap.PARTS) {
        deleteEmptyFolders(folder.resolve(part));
      }
    }
    // The lock's own file cannot go while it is held, on Windows.
    new Disk().deleteTree(own);
    return files;
  }

  /** What a build has written, also one that was stopped while it took the place of the last. */
  private Set<String> owned() throws IOException {
    Swap swap = new Swap(folder, new Disk());
    Set<String> names = new TreeSet<>(swap.published().hashes().keySet());
    names.addAll(swap.coming().hashes().keySet());
    return names;
  }

  /** A file in one of our folders, and not behind a link that leads out of them. */
  private boolean isOurs(Path file) throws IOException {
    boolean inPart = Swap.PARTS.stream().anyMatch(part -> file.startsWith(folder.resolve(part)));
    Path parent = file.getParent();
    return inPart
        && Files.isDirectory(parent)
        && parent.toRealPath().equals(folder.toRealPath().resolve(folder.relativize(parent)));
  }

  private static void deleteEmptyFolders(Path tree) throws IOException {
    if (!Files.isDirectory(tree, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    Files.walkFileTree(
        tree,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult postVisitDirectory(Path directory, IOException failure)
              throws IOException {
            if (isEmpty(directory)) {
              Files.delete(directory);
            }
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private static boolean isEmpty(Path directory) throws IOException {
    try (Stream<Path> inside = Files.list(directory)) {
      return inside.findAny().isEmpty();
    }
  }

  private List<String> remaining() throws IOException {
    List<String> names = new ArrayList<>();
    try (Stream<Path> all = Files.walk(folder)) {
      all.filter(each -> !Files.isDirectory(each, LinkOption.NOFOLLOW_LINKS))
          .filter(each -> !each.equals(folder.resolve(KEEP)))
          .map(each -> folder.relativize(each).toString().replace('\\', '/'))
          .sorted()
          .forEach(names::add);
    }
    return names;
  }
}
