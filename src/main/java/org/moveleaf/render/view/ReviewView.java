package org.moveleaf.render.view;

/**
 * Who has looked at a text.
 *
 * @param reviewed whether a clinician has
 * @param text who and when, or that nobody has
 * @param next when it will be looked at again
 */
public record ReviewView(boolean reviewed, String text, String next) {}
