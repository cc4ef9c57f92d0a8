package org.moveleaf.render.view;

import java.util.List;

/**
 * The figure of an exercise.
 *
 * @param film the moving picture, {@code null} for none
 * @param strip the pictures of the film beside each other, {@code null} for none
 * @param round how many of the stages make up a round; the others are done once, at the end
 * @param atEnd the words of those others
 * @param layout how it lies on paper
 * @param signs what comes after the last stage
 */
public record FigureView(
    List<StageView> stages,
    StageView film,
    String strip,
    int round,
    List<String> atEnd,
    PrintLayout layout,
    List<SignView> signs) {}
