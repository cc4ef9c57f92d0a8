package org.moveleaf.render.view;

import java.util.List;

/**
 * An exercise in a list.
 *
 * @param summary its purpose in plain words
 * @param picture {@code null} for none
 * @param traits what it can be found by
 */
public record ExerciseCard(
    String id,
    String title,
    String href,
    String summary,
    List<String> alsoCalled,
    StageView picture,
    TraitsView traits) {}
