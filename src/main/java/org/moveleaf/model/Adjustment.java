package org.moveleaf.model;

import java.util.Optional;

/**
 * How to fit an exercise to oneself.
 *
 * @param easier how to make it easier
 * @param harder how to make it harder
 * @param moveOn when to go on to something harder
 * @param easierExercise the exercise to fall back to
 * @param harderExercise the exercise to go on to
 */
public record Adjustment(
    Prose easier,
    Prose harder,
    Prose moveOn,
    Optional<Ref> easierExercise,
    Optional<Ref> harderExercise) {}
