package org.moveleaf;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What to build.
 *
 * @param folder the project's folder, or a content folder alone
 * @param output where the result goes
 * @param baseUrl where the site will stand, instead of what {@code handbook.yaml} says
 * @param today by which reviews are due
 * @param strict whether a warning keeps the output from being published, as an error does
 * @param products what is made; the output then holds nothing else
 */
public record BuildRequest(
    Path folder,
    Path output,
    Optional<URI> baseUrl,
    LocalDate today,
    boolean strict,
    Set<Product> products) {

  public BuildRequest {
    products = Set.copyOf(products);
  }

  /** As usual, everything, and today. */
  public BuildRequest(Path folder, Path output, Optional<URI> baseUrl) {
    this(
        folder,
        output,
        baseUrl,
        LocalDate.now(ZoneOffset.UTC),
        false,
        EnumSet.allOf(Product.class));
  }

  /** The same on another day. */
  public BuildRequest on(LocalDate day) {
    return new BuildRequest(folder, output, baseUrl, day, strict, products);
  }

  /** The same, strict or not. */
  public BuildRequest strictly(boolean yes) {
    return new BuildRequest(folder, output, baseUrl, today, yes, products);
  }

  /** The same, with nothing made but this. */
  public BuildRequest only(Set<Product> some) {
    return new BuildRequest(folder, output, baseUrl, today, strict, some);
  }
}
