package org.moveleaf.render.view;

/**
 * An exercise in a programme.
 *
 * @param variation which way of it, {@code null} for none
 * @param variationId its id, {@code null} for none
 * @param picture {@code null} for none
 * @param session what one session asks for
 * @param why why the dose differs, {@code null} where it does not or nothing is said
 */
public record ItemView(
    ExerciseCard card,
    String variation,
    String variationId,
    StageView picture,
    String session,
    String why) {}
