package org.moveleaf.render.site;

import org.moveleaf.render.view.ClinicView;

/**
 * What all pages share.
 *
 * @param title the handbook's name
 * @param language its BCP 47 tag
 * @param direction {@code ltr} or {@code rtl}
 * @param edition when it was made, in words
 * @param licence {@code null} for none
 * @param style path of the style sheet from the site's root
 * @param script path of the script
 * @param printed path of the page with all PDFs, or {@code null} where there are none
 * @param handbook path of the handbook's PDF, or {@code null} where none is made
 */
public record SiteView(
    String title,
    String subtitle,
    String description,
    String language,
    String direction,
    String edition,
    String licence,
    ClinicView clinic,
    String style,
    String script,
    String printed,
    String handbook) {}
