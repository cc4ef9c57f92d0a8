package org.moveleaf.render.view;

/**
 * A sign beside a figure: hold, back again, the other side.
 *
 * @param key which, for its drawing
 */
public record SignView(String key, String text) {}
