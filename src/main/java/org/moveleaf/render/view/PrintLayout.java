package org.moveleaf.render.view;

/**
 * How the stages of a figure lie on paper.
 *
 * @param kind {@code row} or {@code column} beside the text, {@code across} the page above it, or
 *     {@code stack}, one above the other, above it
 * @param width of all of it, in millimetres
 */
public record PrintLayout(String kind, double width) {}
