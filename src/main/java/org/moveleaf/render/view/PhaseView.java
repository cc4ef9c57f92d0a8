package org.moveleaf.render.view;

import java.util.List;

/**
 * A part of a programme.
 *
 * @param title its heading, {@code null} where a programme has only one part without a name
 * @param when weeks and frequency
 * @param minutes how long a session takes, with the warm-up
 */
public record PhaseView(
    String id, String title, String when, String minutes, List<ItemView> items) {}
