package org.moveleaf.model;

/**
 * A text that a clinician looks at.
 *
 * @param origin its file
 */
public record Reviewed(Review review, Origin origin) {}
