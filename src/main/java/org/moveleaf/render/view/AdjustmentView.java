package org.moveleaf.render.view;

import org.moveleaf.render.text.Html;

/**
 * How to fit an exercise to oneself.
 *
 * @param easierExercise {@code null} for none
 * @param harderExercise {@code null} for none
 */
public record AdjustmentView(
    Html easier, Html harder, Html moveOn, Link easierExercise, Link harderExercise) {}
