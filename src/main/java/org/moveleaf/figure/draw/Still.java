package org.moveleaf.figure.draw;

/**
 * The picture of one stage.
 *
 * @param width in units of the drawing
 * @param height likewise
 * @param web the SVG file for pages, which follows a reader's wish for dark
 * @param print the SVG file for paper
 */
public record Still(int width, int height, String web, String print) {}
