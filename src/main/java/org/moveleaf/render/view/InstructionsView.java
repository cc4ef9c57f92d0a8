package org.moveleaf.render.view;

import java.util.List;
import org.moveleaf.render.text.Html;

/** How an exercise is done. */
public record InstructionsView(Html start, List<Html> steps, Html feel, Html care) {}
