package org.moveleaf.render.view;

import java.util.List;
import org.moveleaf.render.text.Html;

/**
 * A programme in full.
 *
 * @param needs equipment in words, empty for none
 * @param chart weeks to tick
 */
public record ProgrammeView(
    ProgrammeCard card,
    Html purpose,
    Html forWhom,
    Html movingOn,
    Html goingBack,
    List<String> needs,
    ItemView warmUp,
    List<PhaseView> phases,
    List<ChartWeek> chart,
    ReviewView review) {}
