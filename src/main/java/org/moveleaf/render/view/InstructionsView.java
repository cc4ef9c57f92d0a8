package org.moveleaf.render.view;

import java.util.List;
import org.moveleaf.render.text.Html;

/**
 * How an exercise is done.
 *
 * @param warnings the points of care that stand also where there is no room for the others
 */
public record InstructionsView(
    Html start, List<Html> steps, Html feel, Html care, List<Html> warnings) {}
