package org.moveleaf.render.print;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleFunction;

/** The layouts of a document whose parts may be set tighter, each as far as it has to be. */
final class TightLayouts {

  /** How large figures are in each layout, from the most generous to the tightest. */
  private static final List<Double> FIGURES = List.of(1.0, 1.0, 0.9, 0.8, 0.7);

  private TightLayouts() {}

  /**
   * What the template sees for each layout: its number as {@code tight}, 0 for the most generous.
   *
   * @param common to all layouts
   * @param drawn what differs with the scale of figures
   */
  static List<Map<String, Object>> of(
      Map<String, Object> common, DoubleFunction<Map<String, Object>> drawn) {
    List<Map<String, Object>> models = new ArrayList<>();
    for (double scale : FIGURES) {
      Map<String, Object> model = new HashMap<>(common);
      model.put("tight", models.size());
      model.putAll(drawn.apply(scale));
      models.add(model);
    }
    return models;
  }
}
