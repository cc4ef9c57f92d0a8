package org.moveleaf.render.view;

/**
 * Who has looked at a text.
 *
 * @param reviewed whether a clinician has
 * @param behind whether the text's source has changed since it was translated
 * @param text who and when, or that nobody has, and that it is behind
 * @param next when it will be looked at again
 */
public record ReviewView(boolean reviewed, boolean behind, String text, String next) {}
