package org.moveleaf.render.print;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/** The layouts of a document whose parts may be set tighter, each as far as it has to be. */
final class TightLayouts {

  /** How large figures are in each layout, from the most generous to the tightest. */
  private static final List<Double> FIGURES = List.of(1.0, 1.0, 0.9, 0.8, 0.7);

  private TightLayouts() {}

  /**
   * What the template sees for each layout: its number as {@code tight}, 0 for the most generous.
   *
   * @param smallest how large figures have to be at least
   * @param common what all layouts have in common
   * @param alike what the template sees of that in each of them
   * @param drawn what differs with the scale of figures
   */
  static <T> Layouts<T> of(
      double smallest,
      Supplier<T> common,
      Function<T, Map<String, Object>> alike,
      BiFunction<T, Double, Map<String, Object>> drawn) {
    return new Layouts<>(
        (int) FIGURES.stream().filter(scale -> scale >= smallest).count(),
        common,
        (each, number) -> {
          Map<String, Object> model = new HashMap<>(alike.apply(each));
          model.put("tight", number);
          model.putAll(drawn.apply(each, FIGURES.get(number)));
          return model;
        });
  }
}
