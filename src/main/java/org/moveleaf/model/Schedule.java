package org.moveleaf.model;

/**
 * How often.
 *
 * @param sessionsPerDay sessions on a day of exercise
 * @param daysPerWeek days of exercise in a week, 7 for every day
 */
public record Schedule(Span sessionsPerDay, Span daysPerWeek) {}
