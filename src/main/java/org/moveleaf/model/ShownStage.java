package org.moveleaf.model;

import java.util.Optional;
import org.moveleaf.figure.pose.Base;

/**
 * What a stage of a figure shows.
 *
 * @param steps of the exercise; the start where empty
 * @param base the position that its pose starts from
 * @param once whether it is done once, at the end, and not in each round of the movement
 */
public record ShownStage(Optional<Span> steps, Base base, boolean once) {}
