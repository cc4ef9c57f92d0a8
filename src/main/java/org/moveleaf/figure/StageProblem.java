package org.moveleaf.figure;

import org.moveleaf.figure.body.Problem;

/**
 * Something wrong with how a body lies in a stage.
 *
 * @param stage its place, from 0
 */
public record StageProblem(int stage, Problem problem) {}
