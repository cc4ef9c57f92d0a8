package org.moveleaf.render.view;

import java.util.List;

/**
 * What an exercise can be found by, for filters and for facts.
 *
 * @param level 1, 2 or 3
 * @param equipment one tag {@code none} where nothing is needed
 */
public record TraitsView(
    Tag type,
    int level,
    String levelLabel,
    List<Tag> positions,
    List<Tag> equipment,
    List<Tag> regions,
    List<Tag> muscles) {}
