package org.moveleaf.render.print;

import org.moveleaf.render.view.ClinicView;

/**
 * What cover, running heads and imprint show.
 *
 * @param titleSize how large the title is on the cover, 1 for the largest
 * @param language the book's BCP 47 tag
 * @param direction {@code ltr} or {@code rtl}
 * @param edition when it was made, in words
 * @param licence {@code null} for none
 */
public record BookView(
    String title,
    int titleSize,
    String subtitle,
    String description,
    String language,
    String direction,
    String edition,
    String licence,
    ClinicView clinic) {}
