package org.moveleaf.render.site;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Pages that a reader turns one after the other.
 *
 * @param <T> what each is about
 */
final class Turning<T> {

  private final List<T> order;
  private final Function<T, String> id;
  private final Map<String, Integer> places = new HashMap<>();

  Turning(Collection<T> order, Function<T, String> id) {
    this.order = List.copyOf(order);
    this.id = id;
    this.order.forEach(each -> places.put(id.apply(each), places.size()));
  }

  Optional<T> before(T page) {
    return at(place(page) - 1);
  }

  Optional<T> after(T page) {
    return at(place(page) + 1);
  }

  /** Those around one, itself among them: so many on either side, fewer at an end. */
  List<T> around(T page, int many) {
    int place = place(page);
    return order.subList(Math.max(0, place - many), Math.min(order.size(), place + many + 1));
  }

  List<T> all() {
    return order;
  }

  T get(int place) {
    return order.get(place);
  }

  int place(T page) {
    return places.get(id.apply(page));
  }

  private Optional<T> at(int place) {
    return place < 0 || place >= order.size() ? Optional.empty() : Optional.of(order.get(place));
  }
}
