package org.moveleaf;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * What to build.
 *
 * @param folder the project's folder, or a content folder alone
 * @param output where the result goes
 * @param baseUrl where the site will stand, instead of what {@code handbook.yaml} says
 * @param today by which reviews are due
 * @param strict whether a warning keeps the output from being published, as an error does
 */
public record BuildRequest(
    Path folder, Path output, Optional<URI> baseUrl, LocalDate today, boolean strict) {

  /** As usual, and today. */
  public BuildRequest(Path folder, Path output, Optional<URI> baseUrl) {
    this(folder, output, baseUrl, LocalDate.now(ZoneOffset.UTC), false);
  }

  /** The same on another day. */
  public BuildRequest on(LocalDate day) {
    return new BuildRequest(folder, output, baseUrl, day, strict);
  }

  /** The same, strict or not. */
  public BuildRequest strictly(boolean yes) {
    return new BuildRequest(folder, output, baseUrl, today, yes);
  }
}
