package org.moveleaf.render.view;

import java.util.function.UnaryOperator;
import org.moveleaf.render.text.Html;

/**
 * One way of several.
 *
 * @param equipment what it needs, in words
 * @param figure {@code null} for none
 * @param dose {@code null} where it is that of the exercise
 */
public record VariationView(
    String id, String title, String equipment, FigureView figure, DoseView dose, Html text) {

  VariationView with(UnaryOperator<FigureView> change) {
    return new VariationView(id, title, equipment, change.apply(figure), dose, text);
  }
}
