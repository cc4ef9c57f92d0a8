package org.moveleaf.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Swaps one part of an output. The folder is renamed away, files in it change places with those
 * that were staged, and it is renamed back: what stays as it is need not be touched, and nobody
 * ever finds a part that is half old and half new. How far a swap has come shows from where the
 * files lie, so that it can be carried on, or back, from any point.
 */
final class PartSwap {

  /** What systems leave wherever somebody looks, and make again; it goes with its folder. */
  private static final Set<String> LITTER = Set.of(".DS_Store", "Thumbs.db", "desktop.ini");

  private final Path place;
  private final Places places;
  private final Set<String> published;
  private final Set<String> coming;
  private final Disk disk;

  /**
   * Where the files of a part may lie while it is swapped.
   *
   * @param away the part itself
   * @param next what is to come into it
   * @param old what has left it
   */
  record Places(Path away, Path next, Path old) {

    Places of(String part) {
      return new Places(away.resolve(part), next.resolve(part), old.resolve(part));
    }
  }

  /**
   * @param place of the part before the swap and after it
   * @param published paths of the files of the last output, from the part on
   * @param coming the same of the new output
   */
  PartSwap(Path place, Places places, Set<String> published, Set<String> coming, Disk disk) {
    this.place = place;
    this.places = places;
    this.published = published;
    this.coming = coming;
    this.disk = disk;
  }

  /** Whether a file is nobody's. */
  static boolean isLitter(Path file) {
    return LITTER.contains(file.getFileName().toString());
  }

  /** Carries on from wherever it stands. */
  void forward() throws IOException {
    Set<String> fresh = files(places.next);
    Set<String> gone = new TreeSet<>(published);
    gone.removeAll(coming);
    if (!isThere(places.away)) {
      if (fresh.isEmpty() && gone.stream().noneMatch(each -> isThere(place.resolve(each)))) {
        return;
      }
      // Of a part that is new, all files are where they belong.
      disk.move(isThere(place) ? place : places.next, places.away);
    }
    Set<String> leaving = new TreeSet<>(gone);
    fresh.stream().filter(each -> isThere(places.next.resolve(each))).forEach(leaving::add);
    move(leaving, places.away, places.old);
    removeEmptyFolders(leaving);
    move(fresh, places.next, places.away);
    bringBack();
  }

  /** Goes back from wherever it stands. */
  void back() throws IOException {
    Set<String> replaced = files(places.old);
    Set<String> come = new TreeSet<>(replaced);
    // What was there before is of the new output only where its old file has left.
    coming.stream().filter(each -> !published.contains(each)).forEach(come::add);
    come.removeIf(each -> isThere(places.next.resolve(each)) || !isInPart(each));
    if (!come.isEmpty() || !replaced.isEmpty()) {
      if (!isThere(places.away) && isThere(place)) {
        disk.move(place, places.away);
      }
      move(come, places.away, places.next);
      removeEmptyFolders(come);
      move(replaced, places.old, places.away);
    }
    bringBack();
  }

  private boolean isInPart(String file) {
    return isThere(places.away.resolve(file)) || isThere(place.resolve(file));
  }

  private void move(Collection<String> files, Path from, Path to) throws IOException {
    Set<Path> folders = new HashSet<>();
    for (String each : files) {
      Path file = from.resolve(each);
      Path target = to.resolve(each);
      if (isThere(file) && !isThere(target)) {
        if (folders.add(target.getParent())) {
          disk.createDirectories(target.getParent());
        }
        disk.move(file, target);
      }
    }
  }

  /** A file may come where a folder was. */
  private void removeEmptyFolders(Collection<String> left) throws IOException {
    // From the end, those within come before those around them.
    Set<Path> folders = new TreeSet<>(Comparator.reverseOrder());
    for (String each : left) {
      Path parent = places.away.resolve(each).getParent();
      while (!parent.equals(places.away) && folders.add(parent)) {
        parent = parent.getParent();
      }
    }
    for (Path each : folders) {
      if (isThere(each) && isEmpty(each)) {
        disk.deleteTree(each);
      }
    }
  }

  /** A part without files is none. */
  private void bringBack() throws IOException {
    if (!isThere(places.away)) {
      return;
    }
    if (isEmpty(places.away)) {
      disk.deleteTree(places.away);
      return;
    }
    if (isThere(place) && isEmpty(place)) {
      disk.deleteTree(place);
    }
    disk.move(places.away, place);
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> all =
        Files.find(folder, Integer.MAX_VALUE, (path, kind) -> !kind.isDirectory())) {
      return all.allMatch(PartSwap::isLitter);
    }
  }

  private static Set<String> files(Path folder) throws IOException {
    if (!isThere(folder)) {
      return Set.of();
    }
    try (Stream<Path> all =
        Files.find(folder, Integer.MAX_VALUE, (path, kind) -> !kind.isDirectory())) {
      return all.map(each -> folder.relativize(each).toString().replace('\\', '/'))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static boolean isThere(Path path) {
    return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
  }
}
