package org.moveleaf.model;

import java.util.Optional;

/**
 * Whose a picture is.
 *
 * @param author who made it
 * @param licence how it may be used
 * @param source where it comes from
 */
public record PictureNote(String author, String licence, Optional<String> source) {}
