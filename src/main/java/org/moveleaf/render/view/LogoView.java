package org.moveleaf.render.view;

/**
 * The clinic's logo.
 *
 * @param width in pixels or user units
 * @param height likewise
 */
public record LogoView(String href, int width, int height) {}
