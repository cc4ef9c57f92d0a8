package org.moveleaf.model;

/**
 * A page that explains.
 *
 * @param id the name of its file
 * @param title its heading
 * @param order where it stands among the guide pages
 * @param summary one sentence for lists
 * @param body the text
 * @param evidence where it comes from and who has reviewed it; its citations name whole articles
 * @param origin its file
 */
public record GuidePage(
    String id,
    String title,
    int order,
    String summary,
    Prose body,
    GuideEvidence evidence,
    Origin origin) {}
