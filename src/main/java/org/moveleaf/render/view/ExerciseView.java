package org.moveleaf.render.view;

import java.util.List;
import java.util.function.UnaryOperator;
import org.moveleaf.render.text.Html;

/**
 * An exercise in full.
 *
 * @param card what lists show of it
 * @param alsoCalled other names in a sentence, {@code null} for none
 * @param figure {@code null} for none
 */
public record ExerciseView(
    ExerciseCard card,
    String alsoCalled,
    Html purpose,
    FigureView figure,
    DoseView dose,
    InstructionsView how,
    AdjustmentView fit,
    List<VariationView> variations,
    StatedView stated,
    ReviewView review) {

  /**
   * The same with other figures.
   *
   * @param change makes them; given {@code null} where there is none
   */
  public ExerciseView with(UnaryOperator<FigureView> change) {
    return new ExerciseView(
        card,
        alsoCalled,
        purpose,
        change.apply(figure),
        dose,
        how,
        fit,
        variations.stream().map(each -> each.with(change)).toList(),
        stated,
        review);
  }

  /** The same with another figure of its own; those of its variations stay. */
  public ExerciseView withFigure(FigureView own) {
    return new ExerciseView(
        card, alsoCalled, purpose, own, dose, how, fit, variations, stated, review);
  }

  /**
   * The figure of one way to do it, or of the exercise where that way has none; {@code null} for
   * none.
   *
   * @param variation the way's title, {@code null} for the exercise itself
   */
  public FigureView figureOf(String variation) {
    return variations.stream()
        .filter(way -> way.title().equals(variation) && way.figure() != null)
        .map(VariationView::figure)
        .findFirst()
        .orElse(figure);
  }
}
