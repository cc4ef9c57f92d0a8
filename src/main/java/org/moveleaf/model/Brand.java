package org.moveleaf.model;

import java.net.URI;
import java.util.Optional;

/**
 * A clinic that hands out the same content under its own name.
 *
 * @param id its file's name
 * @param baseUrl where its site will stand, ending in a slash
 * @param origin its file, in the handbook's language where there is one
 */
public record Brand(String id, Clinic clinic, Optional<URI> baseUrl, Origin origin) {}
