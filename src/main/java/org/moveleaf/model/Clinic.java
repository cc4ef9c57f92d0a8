package org.moveleaf.model;

import java.util.List;
import java.util.Optional;

/**
 * Whose handbook it is.
 *
 * @param name as it stands on every sheet
 * @param address one line each
 * @param phone as people dial it
 * @param email for questions
 * @param web the clinic's own site
 * @param hours when it is open, one line each
 * @param logo the picture's path from the project's root
 * @param colours in place of the theme's
 */
public record Clinic(
    String name,
    List<String> address,
    Optional<String> phone,
    Optional<String> email,
    Optional<String> web,
    List<String> hours,
    Optional<Ref> logo,
    BrandColours colours) {
  public Clinic {
    address = List.copyOf(address);
    hours = List.copyOf(hours);
  }

  /** The logo's path from the project's root; the one in a brand's file starts at the content. */
  public Optional<String> logoPath() {
    return logo.flatMap(
        ref -> {
          String from = ref.range().path().replaceFirst("brands/[^/]+$", "brand.yaml");
          return Destination.of(ref.id(), from) instanceof Destination.File file
              ? Optional.of(file.path())
              : Optional.empty();
        });
  }
}
