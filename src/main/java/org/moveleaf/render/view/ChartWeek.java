package org.moveleaf.render.view;

/**
 * A week of a tick chart.
 *
 * @param label its name
 * @param sessions boxes for each day
 * @param days on how many of the seven days there is a session
 */
public record ChartWeek(String label, int sessions, String days) {}
