package org.moveleaf.model;

/**
 * How a handbook wants a check to be taken.
 *
 * @param level instead of its usual one
 * @param because the reason, for those who come after
 */
public record CheckChoice(CheckLevel level, String because) {}
