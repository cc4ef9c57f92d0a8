package org.moveleaf.model;

/**
 * The words of a programme.
 *
 * @param purpose what it is for, in a sentence or two
 * @param forWhom whom it suits, and whom it does not
 * @param movingOn the rule for going further
 * @param goingBack the rule for going back
 */
public record ProgrammeText(Prose purpose, Prose forWhom, Prose movingOn, Prose goingBack) {}
