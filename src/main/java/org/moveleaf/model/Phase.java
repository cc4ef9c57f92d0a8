package org.moveleaf.model;

import java.util.List;
import java.util.Optional;

/**
 * A stretch of a programme in which every session is alike.
 *
 * @param title its name, empty where a programme has only one
 * @param weeks how long it lasts, 1 or more
 * @param sameWeeks whether it is done in the weeks of the phase before it, on other days
 * @param schedule how often
 * @param items the exercises in order, without the warm-up
 */
public record Phase(
    String title, int weeks, boolean sameWeeks, Schedule schedule, List<Item> items) {

  public Phase {
    items = List.copyOf(items);
  }

  /**
   * An exercise in a programme.
   *
   * @param exercise which
   * @param variation which of its variations
   * @param change what differs from the exercise's own dose
   * @param why the reason for the difference, empty for none
   */
  public record Item(Ref exercise, Optional<Ref> variation, DoseChange change, String why) {

    boolean isOf(String id) {
      return exercise.id().equals(id);
    }
  }

  /**
   * What words in another language call one of the items: its exercise, with {@code ~} and the
   * variation where the exercise stands in the phase more than once.
   */
  public String nameOf(Item item) {
    String exercise = item.exercise().id();
    boolean twice = items.stream().filter(each -> each.isOf(exercise)).count() > 1;
    return exercise + (twice ? item.variation().map(each -> "~" + each.id()).orElse("") : "");
  }
}
