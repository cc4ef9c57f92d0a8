package org.moveleaf;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What to build.
 *
 * @param folder the project's folder, or a content folder alone
 * @param output where the result goes
 * @param baseUrl where the site will stand, instead of what {@code handbook.yaml} says
 */
public record BuildRequest(Path folder, Path output, Optional<URI> baseUrl) {}
