package org.moveleaf.figure.draw;

/**
 * A moving picture: an SVG file that plays by itself, and stands still for who asks for less
 * motion.
 *
 * @param width in units of the drawing
 * @param height likewise
 * @param strip its pictures beside each other, still, for a page that moves them by its own clock
 */
public record Film(int width, int height, String svg, String strip) {}
