package org.moveleaf.render.site;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.moveleaf.cache.KeptValues;
import org.moveleaf.cache.ProgramHash;
import org.moveleaf.cache.RecordCodec;
import org.moveleaf.model.ContentKeys;
import org.moveleaf.model.Exercise;
import org.moveleaf.model.Handbook;
import org.moveleaf.model.Programme;
import org.moveleaf.model.Ref;

/** Which pages stand beside an exercise: before, after, alike, and the programmes that use it. */
final class Neighbours {

  private static final int RELATED = 3;

  /** In a large library only so many exercises on either side are compared. */
  private static final int WINDOW = 40;

  private static final RecordCodec<Related> CODEC = new RecordCodec<>(Related.class, Void.class);

  private final Turning<Exercise> order;
  private final Related related;
  private final Map<String, List<Programme>> programmes = new HashMap<>();

  /** Of each exercise, in their order, the places of those most alike. */
  record Related(List<List<Integer>> places) {}

  /**
   * @param kept knows which exercises are alike as long as nothing that counts for that has changed
   */
  Neighbours(Handbook handbook, KeptValues kept) {
    order = new Turning<>(handbook.exercises().values(), Exercise::id);
    String key = key(handbook.exercises().values());
    related = kept.find(key, CODEC, null).orElseGet(this::allRelated);
    kept.put(key, CODEC, related);
    for (Programme programme : handbook.programmes().values()) {
      Set<String> used = new HashSet<>();
      Consumer<String> use =
          id -> {
            if (used.add(id)) {
              programmes.computeIfAbsent(id, each -> new ArrayList<>()).add(programme);
            }
          };
      use.accept(programme.warmUp().exercise().id());
      programme.phases().stream()
          .flatMap(phase -> phase.items().stream())
          .forEach(item -> use.accept(item.exercise().id()));
    }
  }

  Optional<Exercise> before(Exercise exercise) {
    return order.before(exercise);
  }

  Optional<Exercise> after(Exercise exercise) {
    return order.after(exercise);
  }

  List<Programme> programmes(Exercise exercise) {
    return programmes.getOrDefault(exercise.id(), List.of());
  }

  /** The exercises most alike: the same part of the body counts most, then position, then kind. */
  List<Exercise> related(Exercise exercise) {
    return related.places.get(order.place(exercise)).stream().map(order::get).toList();
  }

  /** All that makes exercises alike, and their order. */
  private static String key(Collection<Exercise> exercises) {
    List<List<?>> all =
        exercises.stream()
            .<List<?>>map(
                each ->
                    List.of(
                        each.id(),
                        each.traits().regions(),
                        each.traits().mainPosition(),
                        each.traits().type(),
                        each.adjustment().easierExercise().map(Ref::id),
                        each.adjustment().harderExercise().map(Ref::id)))
            .toList();
    return "related " + ContentKeys.digest(List.of(ProgramHash.hex(), all));
  }

  private Related allRelated() {
    return new Related(
        order.all().parallelStream()
            .map(each -> alike(each).stream().map(order::place).toList())
            .toList());
  }

  private List<Exercise> alike(Exercise exercise) {
    return order.around(exercise, WINDOW).stream()
        .filter(each -> !each.id().equals(exercise.id()) && !isLinked(exercise, each))
        .map(each -> new Likeness(likeness(exercise, each), each))
        .sorted()
        .limit(RELATED)
        .map(Likeness::exercise)
        .toList();
  }

  /** How much an exercise is like another; the most alike comes first. */
  private record Likeness(int points, Exercise exercise) implements Comparable<Likeness> {

    @Override
    public int compareTo(Likeness other) {
      int more = Integer.compare(other.points, points);
      return more == 0 ? exercise.id().compareTo(other.exercise.id()) : more;
    }
  }

  private static boolean isLinked(Exercise exercise, Exercise other) {
    return exercise.adjustment().easierExercise().filter(e -> e.id().equals(other.id())).isPresent()
        || exercise
            .adjustment()
            .harderExercise()
            .filter(e -> e.id().equals(other.id()))
            .isPresent();
  }

  private static int likeness(Exercise one, Exercise other) {
    int regions = shared(one.traits().regions(), other.traits().regions());
    int position = one.traits().mainPosition() == other.traits().mainPosition() ? 2 : 0;
    int type = one.traits().type() == other.traits().type() ? 1 : 0;
    return 2 * regions + position + type;
  }

  private static int shared(List<String> one, List<String> other) {
    int shared = 0;
    for (String each : one) {
      shared += other.contains(each) ? 1 : 0;
    }
    return shared;
  }
}
