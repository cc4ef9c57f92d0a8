package org.moveleaf.render.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.moveleaf.model.Exercise;
import org.moveleaf.model.ExerciseType;
import org.moveleaf.model.Handbook;
import org.moveleaf.model.Position;
import org.moveleaf.render.view.ExerciseViews;
import org.moveleaf.render.view.Finder;
import org.moveleaf.render.view.Labels;
import org.moveleaf.render.view.StageView;
import org.moveleaf.theme.Messages;

/**
 * The ways to choose among the exercises, each answer with a page of its own, so that choosing
 * works without a script.
 */
final class Finders {

  private final Messages messages;
  private final List<Choice> choices = new ArrayList<>();
  private final Map<String, List<Finder>> views = new ConcurrentHashMap<>();

  /**
   * An answer and the exercises that it leaves.
   *
   * @param kind {@code position}, {@code equipment} or {@code type}
   * @param key which of that kind
   * @param label what the reader chooses
   * @param title the heading of its page
   */
  record Choice(String kind, String key, String label, String title, List<Exercise> exercises) {
    String path() {
      return SitePaths.findPath(kind, key);
    }

    LongList<Exercise> list() {
      return new LongList<>(path(), exercises);
    }
  }

  Finders(Handbook handbook, Messages messages) {
    this.messages = messages;
    List<Exercise> all = List.copyOf(handbook.exercises().values());
    for (Position position : Position.values()) {
      String label = messages.text("label.position." + position.word());
      String title = messages.text("find.position", Map.of("label", label));
      add(
          "position",
          position.word(),
          label,
          title,
          all,
          e -> e.traits().positions().contains(position));
    }
    add(
        "equipment",
        Labels.NOTHING,
        messages.text("home.no-equipment"),
        messages.text("find.equipment-none"),
        all,
        e -> e.traits().equipment().isEmpty());
    TreeSet<String> equipment = new TreeSet<>();
    all.forEach(e -> equipment.addAll(e.traits().equipment()));
    for (String each : equipment) {
      String label = messages.text("label.equipment." + each);
      String title = messages.text("find.equipment", Map.of("label", label));
      add("equipment", each, label, title, all, e -> e.traits().equipment().contains(each));
    }
    for (ExerciseType type : ExerciseType.values()) {
      String want = messages.text("want." + type.word());
      String title = messages.text("label.type." + type.word());
      add("type", type.word(), want, title, all, e -> e.traits().type() == type);
    }
  }

  private void add(
      String kind,
      String key,
      String label,
      String title,
      List<Exercise> all,
      Predicate<Exercise> fits) {
    List<Exercise> left = all.stream().filter(fits).toList();
    if (!left.isEmpty()) {
      choices.add(new Choice(kind, key, label, title, left));
    }
  }

  List<Choice> choices() {
    return choices;
  }

  /**
   * The choices by kind, as seen from a page; a way to sit or lie with a picture of an exercise
   * that is mostly done so.
   */
  List<Finder> views(SitePaths paths, ExerciseViews exercises) {
    return views.computeIfAbsent(paths.root(), root -> newViews(paths, exercises));
  }

  private List<Finder> newViews(SitePaths paths, ExerciseViews exercises) {
    Map<String, List<Finder.Choice>> byKind = new LinkedHashMap<>();
    for (Choice each : choices) {
      byKind
          .computeIfAbsent(each.kind, kind -> new ArrayList<>())
          .add(
              new Finder.Choice(
                  each.key,
                  each.label,
                  paths.to(each.path()),
                  each.exercises.size(),
                  picture(each, exercises)));
    }
    return byKind.entrySet().stream()
        .map(
            each ->
                new Finder(
                    each.getKey(), messages.text("home.by-" + each.getKey()), each.getValue()))
        .toList();
  }

  private static StageView picture(Choice choice, ExerciseViews exercises) {
    if (!choice.kind.equals("position")) {
      return null;
    }
    return choice.exercises.stream()
        .filter(each -> each.traits().mainPosition().word().equals(choice.key))
        // Its figure shows this way and no other.
        .sorted(Comparator.comparing(each -> each.traits().positions().size()))
        .map(each -> exercises.card(each).picture())
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }
}
