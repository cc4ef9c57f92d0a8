package org.moveleaf.render.view;

import java.util.List;

/**
 * The figure of an exercise.
 *
 * @param film the moving picture, {@code null} for none
 * @param strip the pictures of the film beside each other, {@code null} for none
 * @param layout how it lies on paper
 * @param signs what comes after the last stage
 */
public record FigureView(
    List<StageView> stages,
    StageView film,
    String strip,
    PrintLayout layout,
    List<SignView> signs) {}
