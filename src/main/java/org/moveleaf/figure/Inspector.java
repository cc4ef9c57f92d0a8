package org.moveleaf.figure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Finds what is wrong with how bodies lie, and remembers from build to build which figures are
 * sound: they need not be posed again.
 */
public final class Inspector {

  private final Optional<Path> list;
  private final Set<String> known = new HashSet<>();
  private final Map<String, List<StageProblem>> found = new ConcurrentHashMap<>();
  private final Map<String, List<Undrawn>> undrawn = new ConcurrentHashMap<>();

  /** One that remembers nothing. */
  public Inspector() {
    this.list = Optional.empty();
  }

  /**
   * @param list a file that holds the keys of sound figures; need not exist
   */
  public Inspector(Path list) {
    this.list = Optional.of(list);
    try {
      if (Files.isRegularFile(list)) {
        known.addAll(Files.readAllLines(list));
      }
    } catch (IOException e) {
      // A list that cannot be read costs time and nothing else.
      known.clear();
    }
  }

  /** What is wrong with a figure; the same figure is posed once, however often it is asked for. */
  public List<StageProblem> inspect(KeyedFigure figure) {
    return found.computeIfAbsent(
        figure.key(),
        key -> known.contains(key) ? List.of() : Illustrator.inspect(figure.figure()));
  }

  /** What a figure names and does not show. */
  public List<Undrawn> undrawn(KeyedFigure figure) {
    return undrawn.computeIfAbsent(
        figure.key(),
        key -> known.contains(key) ? List.of() : Illustrator.undrawn(figure.figure()));
  }

  /** Remembers the figures that have been found to be sound. */
  public void save() {
    Set<String> sound =
        found.entrySet().stream()
            .filter(each -> each.getValue().isEmpty())
            .map(Map.Entry::getKey)
            .filter(key -> undrawn.getOrDefault(key, List.of()).isEmpty())
            .collect(Collectors.toCollection(TreeSet::new));
    if (list.isEmpty() || sound.equals(known)) {
      return;
    }
    try {
      Files.createDirectories(list.get().getParent());
      Files.write(list.get(), sound);
      known.clear();
      known.addAll(sound);
    } catch (IOException e) {
      // The next build looks at them again.
    }
  }
}
