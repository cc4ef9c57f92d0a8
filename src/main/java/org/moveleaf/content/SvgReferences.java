package org.moveleaf.content;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which parts of a drawing use which others. A part that uses itself, by whatever way, has no end;
 * parts that use parts that use parts grow beyond all memory.
 */
final class SvgReferences {

  private static final Pattern ADDRESS = Pattern.compile("url\\(\\s*['\"]?#([^)'\"]+)");
  private static final int MAX_SHAPES = 20_000;

  /** Of elements that are open, their ids; empty where there is none. */
  private final Deque<String> open = new ArrayDeque<>();

  private final Map<String, Set<String>> uses = new LinkedHashMap<>();
  private final Set<String> targets = new LinkedHashSet<>();
  private final Map<String, Integer> sizes = new HashMap<>();
  private final Map<String, Integer> copies = new HashMap<>();
  private final Set<String> nested = new HashSet<>();
  private final Set<String> ids = new HashSet<>();
  private int elements;

  void start(String id) {
    open.push(id);
    ids.add(id);
    elements++;
    open.forEach(each -> sizes.merge(each, 1, Integer::sum));
  }

  /** The element that was started last uses a part in place of itself. */
  void copy(String target) {
    copies.merge(target, 1, Integer::sum);
    nested.addAll(open);
    use(target);
  }

  /** An attribute of the element that was started last. */
  void attribute(String value) {
    Matcher matcher = ADDRESS.matcher(value);
    while (matcher.find()) {
      use(matcher.group(1).strip());
    }
  }

  void use(String target) {
    targets.add(target);
    open.stream()
        .filter(each -> !each.isEmpty())
        .forEach(each -> uses.computeIfAbsent(each, id -> new TreeSet<>()).add(target));
  }

  void end() {
    open.pop();
  }

  /** Whether there are more elements than a drawing may have; then the rest makes no difference. */
  boolean areTooMany() {
    return elements > MAX_SHAPES;
  }

  /** What is wrong with all of it, if anything is. */
  Optional<String> flaw() {
    Optional<String> circle = uses.keySet().stream().filter(this::reachesItself).findFirst();
    if (circle.isPresent()) {
      return Optional.of("a part `#" + circle.get() + "` that uses itself");
    }
    Optional<String> absent = targets.stream().filter(each -> !ids.contains(each)).findFirst();
    if (absent.isPresent()) {
      return Optional.of("a reference to `#" + absent.get() + "`, which is not in it");
    }
    long shapes = elements;
    for (Map.Entry<String, Integer> copy : copies.entrySet()) {
      if (nested.contains(copy.getKey())) {
        return Optional.of("a `use` of `#" + copy.getKey() + "`, in which there is another `use`");
      }
      shapes += (long) copy.getValue() * sizes.getOrDefault(copy.getKey(), 0);
    }
    return shapes > MAX_SHAPES
        ? Optional.of("more than " + MAX_SHAPES + " shapes")
        : Optional.empty();
  }

  private boolean reachesItself(String id) {
    Set<String> seen = new HashSet<>();
    Deque<String> next = new ArrayDeque<>(uses.getOrDefault(id, Set.of()));
    while (!next.isEmpty()) {
      String each = next.pop();
      if (each.equals(id)) {
        return true;
      }
      if (seen.add(each)) {
        next.addAll(uses.getOrDefault(each, Set.of()));
      }
    }
    return false;
  }
}
