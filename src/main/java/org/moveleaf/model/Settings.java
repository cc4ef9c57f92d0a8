package org.moveleaf.model;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What {@code handbook.yaml} says.
 *
 * @param cover what the handbook is called
 * @param language the BCP 47 tag of the default language
 * @param theme the theme's name
 * @param imprint how and when it is published
 * @param clinic whose handbook it is
 * @param painScale bands that cover 0 to 10
 * @param labels words that this handbook adds to the vocabulary, by kind and id
 * @param editions ways to print it, the usual one first
 * @param origin its file
 */
public record Settings(
    Cover cover,
    String language,
    String theme,
    Imprint imprint,
    Clinic clinic,
    List<PainBand> painScale,
    Map<String, Map<String, String>> labels,
    List<Edition> editions,
    Origin origin) {
  public Settings {
    editions = List.copyOf(editions);
    painScale = List.copyOf(painScale);
    labels = Map.copyOf(labels);
  }

  /** The same handbook for a site at another place. */
  public Settings at(URI baseUrl) {
    return of(clinic, Optional.of(baseUrl));
  }

  /** The same handbook for another clinic. */
  public Settings of(Brand brand) {
    return of(brand.clinic(), brand.baseUrl());
  }

  private Settings of(Clinic other, Optional<URI> baseUrl) {
    Imprint moved = new Imprint(imprint.edition(), baseUrl, imprint.licence());
    return new Settings(cover, language, theme, moved, other, painScale, labels, editions, origin);
  }
}
