package org.moveleaf.model;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How and when the handbook is published.
 *
 * @param edition the day this edition was made; the date of every page and PDF
 * @param baseUrl where the site will stand, ending in a slash
 * @param licence how others may use the texts
 * @param today by which reviews are due, or an earlier day on which the same are; the day of the
 *     edition until somebody says
 */
public record Imprint(
    LocalDate edition, Optional<URI> baseUrl, Optional<String> licence, LocalDate today) {

  public Imprint(LocalDate edition, Optional<URI> baseUrl, Optional<String> licence) {
    this(edition, baseUrl, licence, edition);
  }
}
